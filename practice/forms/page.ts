import { escapeHtml } from '../boards/description.ts';

/** A whole HTML page around a form. Style is inline and small: what counts is the structure. */
export function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>${head}<style>${style}</style></head><body>${body}</body></html>`;
}

/** JSON for an inline script: no text in it can end the script. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

const style = `
body{font:16px/1.5 system-ui,"Open Sans",sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1d2430;background:#fff}
label,legend{display:block;font-weight:600;margin:.9rem 0 .25rem}input[type=text],input[type=email],input[type=tel],input[type=number],textarea,select{width:100%;box-sizing:border-box;font:inherit;padding:.45rem .6rem;border:1px solid #9aa4b2;border-radius:6px}
fieldset{border:0;padding:0;margin:.9rem 0}fieldset label,.choice label{font-weight:400;display:flex;gap:.5rem;margin:.2rem 0}button{font:inherit;padding:.5rem 1rem;border-radius:6px;border:1px solid #9aa4b2;background:#f3f5f8;cursor:pointer}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.btn--pill,.template-btn-submit,.ashby-application-form-submit-button,[data-ui=apply-button]{background:#1b4b8f;color:#fff;border-color:#1b4b8f;margin-top:1.5rem}
.select__container{position:relative}.select__control{display:flex;border:1px solid #9aa4b2;border-radius:6px;padding:.2rem .4rem;align-items:center;position:relative}.select__value-container{flex:1;display:flex;flex-wrap:wrap;gap:.3rem;align-items:center}.select__input{border:0;outline:0;font:inherit;min-width:4rem;flex:1}.select__menu{position:absolute;z-index:9;background:#fff;border:1px solid #9aa4b2;border-radius:6px;left:0;right:0;max-height:14rem;overflow:auto}.select__option{padding:.35rem .6rem;cursor:pointer}.select__option:hover{background:#e8eef7}.select__multi-value{background:#e8eef7;border-radius:4px;padding:0 .3rem}.requiredInput{position:absolute;inset:0;opacity:0;pointer-events:none;width:100%}
.helper-text--error,.error-message,.ashby-application-form-failure-container{color:#a3261b}[hidden]{display:none!important}.challenge{position:fixed;inset:15% 20%;width:60%;height:60%;border:2px solid #444;background:#fff;z-index:99}
`;
