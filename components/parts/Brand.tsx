/** Our mark and name, small: the story is what the reader came for. */
export function Brand({ name }: { name: string }) {
  return (
    <p class="brand">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path class="sheet" d="M2 2.5h7.5v9H2z" />
        <path class="second" d="M6.5 5H14v9H6.5z" />
        <path class="lines" d="M8.3 7.6h3.9M8.3 9.6h3.9M8.3 11.6h2.4" />
      </svg>
      {name}
    </p>
  );
}
