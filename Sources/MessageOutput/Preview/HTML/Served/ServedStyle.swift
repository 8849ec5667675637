/// How the parts look that only served pages have.
enum ServedStyle {
    static let words: StaticString = #"""
        .tools a { padding: 0.25rem 0; }
        .desk { display: grid; grid-template-columns: minmax(0, 22rem) minmax(0, 1fr); gap: 1.5rem 2rem; align-items: start; }
        .side:empty { display: none; }
        .side:empty + .view { grid-column: 1 / -1; }
        .side { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; padding: 0.25rem; }
        .values, .view, .row .fields { display: grid; gap: 1rem; }
        .view { gap: 1.5rem; }
        .notice:not(:empty) {
          border-left: 3px solid light-dark(#a44904, #ffb066); background: var(--well); padding: 0.5rem 0.75rem;
          margin-bottom: 0.75rem; border-radius: 0 6px 6px 0;
        }
        .hint { color: var(--soft); font-size: 0.8125rem; }

        /* A form. */
        .field, .chooser { display: grid; grid-template-columns: 1fr auto; gap: 0.125rem 0.75rem; align-items: baseline; }
        .field > *, .chooser > * { grid-column: 1 / -1; }
        .field > label { grid-column: 1; }
        .field .name, .chooser label { font-weight: 600; }
        .necessity, .counter { color: var(--soft); font-size: 0.8125rem; }
        .counter { grid-column: 2; grid-row: 1; font-variant-numeric: tabular-nums; }
        .list > .counter { grid-column: 1; grid-row: auto; }
        .list > .hint { grid-column: 1 / -1; }
        .counter.over { color: light-dark(#c3251d, #ff8a80); font-weight: 700; }
        .values textarea, .values select, .values input[type=text] {
          font: inherit; color: var(--ink); background: var(--page); width: 100%; min-height: 2.125rem;
          border: 1px solid light-dark(#868c95, #7b818b); border-radius: 6px; padding: 0.25rem 0.5rem;
        }
        .values textarea { field-sizing: content; resize: vertical; max-height: 12rem; }
        .values [aria-invalid=true] { border-color: light-dark(#c3251d, #ff8a80); box-shadow: 0 0 0 1px light-dark(#c3251d, #ff8a80); }
        .switch { grid-template-columns: auto 1fr; align-items: center; }
        .switch > label { grid-column: 2; grid-row: 1; }
        .switch > input { grid-column: 1; grid-row: 1; width: 1.125rem; height: 1.125rem; }
        .list { border: 1px solid var(--line); border-radius: 8px; padding: 0.5rem 0.75rem 0.75rem; gap: 0.5rem; min-width: 0; }
        .list legend { padding: 0 0.25rem; }
        .list > button { justify-self: start; grid-column: 1 / -1; }
        .rows { padding: 0; list-style: none; display: grid; gap: 0.75rem; }
        .rows:empty { display: none; }
        .row { display: grid; gap: 0.5rem; }
        .row > button { justify-self: end; }
        .row + .row { border-top: 1px solid var(--line); padding-top: 0.75rem; }
        .row .fields { gap: 0.5rem; }
        button:disabled { color: var(--soft); cursor: not-allowed; }

        /* Findings, and what they stand in the way of. */
        .report { display: grid; gap: 0.25rem; }
        .excerpt { background: var(--well); border-radius: 6px; padding: 0.375rem 0.625rem; margin-top: 0.25rem; overflow-x: auto; white-space: pre; }
        .gutter { color: var(--soft); user-select: none; }
        .slip { background: var(--marked); color: var(--ink); border-bottom: 2px solid light-dark(#c3251d, #ff8a80); }
        .stale { filter: grayscale(1); border: 1px dashed var(--line); border-radius: 10px; padding: 0.5rem; }

        /* The list of templates. */
        .finder { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; margin-bottom: 1rem; }
        .templates { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 1rem; }
        .entry-line { border: 1px solid var(--line); border-radius: 10px; padding: 0.75rem 1rem; }
        .entry-line a { font-weight: 600; font-size: 1.0625rem; }
        .badge { font-size: 0.8125rem; border: 1px solid; border-radius: 999px; padding: 0 0.5rem; margin-left: 0.5rem; white-space: nowrap; }
        .badge.error { color: light-dark(#c3251d, #ff8a80); }
        .badge.warning { color: light-dark(#a44904, #ffb066); }
        @media (max-width: 60rem) {
          .desk { grid-template-columns: minmax(0, 1fr); }
          .side { position: static; max-height: none; }
        }

        """#
}
