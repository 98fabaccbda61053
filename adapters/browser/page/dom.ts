// The few parts of the DOM that functions running inside a page use. The server's own types stay free of the DOM.

export interface DomText {
  readonly nodeType: 3;
  readonly data: string;
  readonly assignedSlot: DomElement | null;
}

export interface DomElement {
  readonly nodeType: 1;
  readonly localName: string;
  readonly attributes: ArrayLike<{ readonly name: string; readonly value: string }>;
  readonly childNodes: ArrayLike<DomElement | DomText>;
  readonly assignedSlot: DomElement | null;
  /** Slots alone have it. */
  readonly assignedNodes?: () => readonly (DomElement | DomText)[];
  readonly shadowRoot: { readonly childNodes: ArrayLike<DomElement | DomText> } | null | undefined;
  readonly value: string;
  readonly innerText: string;
  readonly checked: boolean | undefined;
  readonly selected: boolean;
  checkVisibility(options?: { readonly visibilityProperty?: boolean; readonly opacityProperty?: boolean }): boolean;
  getBoundingClientRect(): { readonly width: number; readonly height: number; readonly right: number; readonly bottom: number };
}

export interface DomWindow {
  readonly scrollX: number;
  readonly scrollY: number;
  getComputedStyle(el: DomElement): { readonly display: string };
}
