/// How a page looks around its messages, and the measures and colours that all share.
enum PageStyle {
    static let words: StaticString = #"""
        :root {
          color-scheme: light dark;
          --page: light-dark(#ffffff, #16181b);
          --ink: light-dark(#1f2329, #ebeced);
          --soft: light-dark(#5c626b, #a6abb3);
          --line: light-dark(#d5d8dc, #3c4148);
          --chat: light-dark(#ebedf0, #0c0d0f);
          --card: light-dark(#ffffff, #24272b);
          --well: light-dark(#f5f6f7, #2e3237);
          --way: light-dark(#245bdb, #82a7ff);
          --marked: light-dark(#ffe58a, #6b5200);
          --wide: 25rem;
        }
        [data-theme=light] { color-scheme: light; }
        [data-theme=dark] { color-scheme: dark; }
        [data-phone] { --wide: 17.5rem; }
        * { box-sizing: border-box; margin: 0; }
        [hidden] { display: none !important; }
        body {
          background: var(--page); color: var(--ink); overflow-wrap: anywhere;
          font: 0.9375rem/1.5 -apple-system, "Segoe UI", "PingFang SC", "HarmonyOS Sans SC", "MiSans",
            "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei",
            Roboto, "Helvetica Neue", Arial, sans-serif;
        }
        a { color: var(--way); }
        :focus-visible { outline: 3px solid light-dark(#245bdb, #82a7ff); outline-offset: 2px; border-radius: 3px; }
        .skip { position: absolute; left: -99rem; background: var(--page); padding: 0.5rem 1rem; z-index: 2; }
        .skip:focus { left: 0.5rem; top: 0.5rem; }
        .unseen, .placeholder.video .kind { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        ul, dl { list-style: none; padding: 0; }
        code, pre { font: 0.8125rem/1.5 ui-monospace, "SF Mono", Consolas, "Noto Sans Mono CJK SC", monospace; }
        pre { white-space: pre-wrap; }

        /* The page around the messages. */
        .banner {
          display: flex; flex-wrap: wrap; gap: 0.75rem 2rem; align-items: center; justify-content: space-between;
          padding: 1rem 1.5rem; border-bottom: 1px solid var(--line);
        }
        h1 { font-size: 1.375rem; line-height: 1.3; }
        .summary { color: var(--soft); max-width: 45rem; }
        .tools, .switches, .vendors { display: flex; flex-wrap: wrap; gap: 0.5rem 0.75rem; align-items: center; }
        .vendors { border: 0; padding: 0; }
        .vendors legend { float: left; margin-right: 0.75rem; color: var(--soft); }
        .vendors label, .search { display: flex; gap: 0.375rem; align-items: center; }
        .found { color: var(--soft); }
        input[type=search], button {
          font: inherit; font-size: 0.875rem; color: var(--ink); background: var(--well); min-height: 2rem;
          border: 1px solid light-dark(#868c95, #7b818b); border-radius: 6px; padding: 0.125rem 0.75rem;
        }
        button { cursor: pointer; }
        button[aria-pressed=true] { background: var(--ink); color: var(--page); }
        .pages { padding: 1rem 1.5rem 3rem; }
        .listed { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 1.5rem; }
        .contents { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto; }
        .contents a { display: block; padding: 0.1875rem 0.5rem; text-decoration: none; border-radius: 4px; }
        .contents a:hover { background: var(--well); }
        .template { margin-bottom: 3rem; content-visibility: auto; contain-intrinsic-size: auto 60rem; }
        h2 { font-size: 1.1875rem; }
        .messages {
          display: grid; gap: 1.5rem; margin-top: 0.5rem; align-items: start;
          grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--wide) + 5rem), 1fr));
        }
        .message { border: 1px solid var(--line); border-radius: 10px; overflow: clip; container-type: inline-size; }
        .set:not(:has(.message:not([hidden]))) { display: none; }
        .sets.messages { row-gap: 0; margin-top: 0; }
        .sample { font-size: 0.9375rem; font-weight: 400; color: var(--soft); margin-top: 1rem; }
        .vendor { font-size: 0.9375rem; padding: 0.5rem 1rem; }
        .about { padding: 0.75rem 1rem 1rem; display: grid; gap: 0.75rem; font-size: 0.8125rem; }
        .part > .label { font-weight: 600; color: var(--soft); }
        .notification { background: var(--well); border-radius: 10px; padding: 0.5rem 0.75rem; margin-top: 0.25rem; }
        .facts { display: grid; grid-template-columns: auto 1fr; gap: 0 0.75rem; }
        .facts dt { color: var(--soft); }
        .limits li { display: grid; grid-template-columns: 1fr auto; gap: 0 0.75rem; margin-bottom: 0.25rem; }
        .usage { color: var(--soft); }
        meter { grid-column: 1 / -1; width: 100%; height: 0.5rem; }
        .finding { border-left: 3px solid var(--line); padding-left: 0.625rem; margin-top: 0.375rem; }
        .finding.error { border-color: light-dark(#c3251d, #ff8a80); }
        .finding.warning { border-color: light-dark(#a44904, #ffb066); }
        .finding b { text-transform: capitalize; }
        .help, .finding .place { color: var(--soft); }
        .payload { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: baseline; }
        .payload details { flex: 1 1 10rem; }
        .payload pre { max-height: 20rem; overflow: auto; background: var(--well); padding: 0.5rem; border-radius: 6px; }
        summary { cursor: pointer; }
        @container (min-width: 46rem) {
          .sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 20rem); }
        }
        @media (max-width: 50rem) {
          .listed { grid-template-columns: minmax(0, 1fr); }
          .contents { position: static; max-height: 10rem; border: 1px solid var(--line); border-radius: 6px; }
          .pages, .banner { padding: 1rem 0.75rem; }
        }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

        """#
}
