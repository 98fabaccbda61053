/** How the tables of the insights look. */
export const tableLook = 'w-full border-collapse text-sm [&_td]:border-t [&_td]:border-line [&_td]:py-[7px] [&_td]:pr-2 desk:[&_td]:pr-3 [&_td]:align-baseline [&_th]:pr-2 desk:[&_th]:pr-3 [&_th]:pb-1.5 [&_th]:text-left [&_th]:text-xs [&_th]:font-medium [&_th]:text-ink3';
