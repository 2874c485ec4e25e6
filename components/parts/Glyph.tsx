/** What a glyph stands for: a group, or a verdict of the like meaning. */
export type GlyphName = 'contradicted' | 'confirmed' | 'undecided' | 'only-here' | 'left-out';

// Told apart by shape alone: a colour is never the only sign.
const PATHS: Readonly<Record<GlyphName, string>> = {
  contradicted: 'M3 5.5h10M3 10.5h10M10.5 2.5l-5 11',
  confirmed: 'M2.5 8.5l3.5 4 7.5-9',
  undecided: 'M5.5 5.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M8 12.5v.6',
  'only-here': 'M8 2.2L13.8 8 8 13.8 2.2 8z',
  'left-out': 'M8 2.5a5.5 5.5 0 1 0 .01 0z',
};

/** A small sign beside a text that says the same; hidden from screen readers for that reason. */
export function Glyph({ name }: { name: GlyphName }) {
  return (
    <svg class={`glyph ${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
