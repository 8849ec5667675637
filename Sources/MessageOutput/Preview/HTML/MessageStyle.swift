/// How messages look on the ground of a chat that is no vendor's. Measures are those of the clients on a phone.
enum MessageStyle {
    static let words: StaticString = #"""
        .chat { background: var(--chat); padding: 1.25rem 1rem; display: flex; gap: 0.625rem; line-height: 1.45; }
        .avatar { flex: none; width: 2.25rem; height: 2.25rem; border-radius: 6px; background: light-dark(#b9c0c9, #4b525b); }
        .said { min-width: 0; flex: 1; }
        .sender { font-size: 0.8125rem; color: var(--soft); margin-bottom: 0.125rem; }
        .on-line, .on-window, .on-page { justify-content: center; }
        .frame { position: relative; }
        .bubble, .card, .window, .page { background: var(--card); }
        .bubble { width: fit-content; max-width: min(100%, var(--wide)); padding: 0.5625rem 0.75rem; border-radius: 3px 10px 10px; }
        .card { width: min(100%, var(--wide)); border-radius: 8px; border: 1px solid light-dark(#dee0e3, #33373d); overflow: clip; }
        .bare { width: fit-content; max-width: min(100%, var(--wide)); }
        .window { width: min(100%, var(--wide)); border-radius: 6px; box-shadow: 0 6px 24px #0004; overflow: clip; }
        .page { width: 100%; max-width: 42rem; border-radius: 4px; }
        .bar { padding: 0.5rem 0.75rem; background: var(--well); font-size: 0.8125rem; }
        .frame.line { color: var(--soft); font-size: 0.8125rem; text-align: center; }
        .card > *, .window > *, .page > * { margin: 0.625rem 0.75rem; }
        .card > .head, .window > .head, .window > .bar, .page > .bar { margin: 0; }
        .card > .head:first-child { border-radius: 7px 7px 0 0; }
        .frame hr { border: 0; border-top: 1px solid var(--line); height: 0; }
        .group > * + *, .column > * + *, .words > * + *, .bubble > * + * { margin-top: 0.5rem; }
        .words > * + * { margin-top: 0.25rem; }

        /* Texts. */
        .text { white-space: pre-wrap; }
        .text.center { text-align: center; } .text.trailing { text-align: right; }
        .cut { display: -webkit-box; -webkit-box-orient: vertical; overflow: hidden; }
        .lines-1 { -webkit-line-clamp: 1; } .lines-2 { -webkit-line-clamp: 2; } .lines-3 { -webkit-line-clamp: 3; }
        .lines-4 { -webkit-line-clamp: 4; } .lines-5 { -webkit-line-clamp: 5; } .lines-6 { -webkit-line-clamp: 6; }
        .lines-7 { -webkit-line-clamp: 7; } .lines-8 { -webkit-line-clamp: 8; } .lines-9 { -webkit-line-clamp: 9; }
        .lines-10 { -webkit-line-clamp: 10; } .lines-11 { -webkit-line-clamp: 11; } .lines-12 { -webkit-line-clamp: 12; }
        .title { font-size: 1.0625rem; font-weight: 600; line-height: 1.4; }
        .subtitle { font-size: 0.8125rem; }
        .secondary { font-size: 0.875rem; color: light-dark(#646a73, #a6abb3); }
        .caption { font-size: 0.75rem; color: light-dark(#646a73, #a6abb3); }
        .figure { font-size: 1.875rem; font-weight: 600; line-height: 1.3; }
        .heading-1 { font-size: 1.375rem; } .heading-2 { font-size: 1.25rem; } .heading-3 { font-size: 1.125rem; }
        .heading-4 { font-size: 1rem; } .heading-5 { font-size: 0.9375rem; } .heading-6 { font-size: 0.875rem; }
        .heading-1, .heading-2, .heading-3, .heading-4, .heading-5, .heading-6 { font-weight: 600; }
        blockquote { border-left: 3px solid light-dark(#b9c0c9, #5a616b); padding-left: 0.625rem; color: light-dark(#646a73, #a6abb3); }
        .item { display: flex; gap: 0.375rem; }
        .item > :last-child { min-width: 0; }
        .deep-1 { margin-left: 1.25rem; } .deep-2 { margin-left: 2.5rem; } .deep-3 { margin-left: 3.75rem; }
        .deep-4 { margin-left: 5rem; } .deep-5 { margin-left: 6.25rem; }
        .text code { background: var(--well); border-radius: 3px; padding: 0 0.25rem; }
        .text pre { background: var(--well); border-radius: 4px; padding: 0.5rem; }
        .text pre code { padding: 0; }
        .link { color: var(--way); text-decoration: none; }
        .link:hover { text-decoration: underline; }
        .mention { color: var(--way); }
        .symbol { border: 1px dashed currentColor; border-radius: 3px; padding: 0 0.125rem; font-size: 0.875em; }

        /* What a parameter has brought in. */
        .value { background: none; color: inherit; }
        .chat:hover .value { text-decoration: underline dotted; text-underline-offset: 0.2em; }
        .chat .value:hover, [data-parameters] .value { background: var(--marked); color: var(--ink); border-radius: 2px; }
        [data-parameters] .value * { color: inherit; }
        [data-parameters] .value::before { content: attr(data-parameter) " "; font-size: 0.6875rem; opacity: 0.85; }

        /* Blocks. */
        .head { padding: 0.75rem; display: flex; gap: 0.5rem; align-items: flex-start; }
        .card > .head.ground-neutral { padding-bottom: 0; }
        .title-line { display: flex; flex-wrap: wrap; gap: 0.125rem 0.5rem; align-items: center; }
        .tag { font-size: 0.75rem; padding: 0 0.375rem; border-radius: 4px; }
        .head .tag:not(.ground-black) { background: light-dark(#ffffffb0, #00000070); }
        .head .subtitle { color: inherit; }
        .picture {
          position: relative; background: light-dark(#d9dde2, #3b4149); color: light-dark(#474d56, #d5d9de);
          border-radius: 4px; overflow: hidden; display: grid; font-size: 0.75rem; line-height: 1.3;
        }
        .picture svg { display: block; width: 100%; visibility: hidden; grid-area: 1 / 1; }
        .picture .caption {
          grid-area: 1 / 1; align-self: center; justify-self: center; text-align: center; color: inherit;
          padding: 0.25rem; max-height: 100%; overflow: hidden;
        }
        .natural { min-height: 8rem; }
        .bare .natural { width: 11rem; min-height: 11rem; }
        .thumbnail { flex: none; width: 3.5rem; height: 3.5rem; font-size: 0.5625rem; }
        .portrait { flex: none; width: 2.25rem; height: 2.25rem; border-radius: 50%; }
        .picture.icon { display: inline-block; flex: none; width: 1.25rem; height: 1.25rem; border-radius: 4px; }
        .portrait .caption, .picture.icon .caption { font-size: 0; }
        .article { display: flex; gap: 0.625rem; justify-content: space-between; }
        .article.large { display: block; }
        .article.large .words { margin-top: 0.5rem; }
        .article:not(.large) .title { font-size: 0.9375rem; font-weight: 400; }
        .group:has(> .article) + .group:has(> .article) { border-top: 1px solid var(--line); padding-top: 0.625rem; }
        .article .words { min-width: 0; flex: 1; }
        .row-of-1, .row-of-2, .row-of-3, .row-of-4, .row-of-5, .row-of-6, .row-of-7, .row-of-8, .row-of-9, .row-of-10,
        .row-of-11, .row-of-12 { display: grid; gap: 0.375rem 0.5rem; }
        .row-of-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
        .row-of-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
        .row-of-4 { grid-template-columns: repeat(4, minmax(0, 1fr)); }
        .row-of-5 { grid-template-columns: repeat(5, minmax(0, 1fr)); }
        .row-of-6, .row-of-7, .row-of-8, .row-of-9, .row-of-10, .row-of-11, .row-of-12 {
          grid-template-columns: repeat(6, minmax(0, 1fr));
        }
        .field .label { color: light-dark(#646a73, #a6abb3); font-size: 0.8125rem; }
        .fields.row-of-1 .field { display: grid; grid-template-columns: minmax(0, 5.5rem) minmax(0, 1fr); gap: 0.5rem; }
        .fields.row-of-1 .label { font-size: inherit; }
        .fields.row-of-1 .field > :only-child { grid-column: 1 / -1; }
        .buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }
        .frame .button {
          flex: 0 1 auto; word-break: keep-all; overflow-wrap: break-word; text-align: center; text-decoration: none;
          color: var(--ink); padding: 0.3125rem 0.75rem;
          border: 1px solid light-dark(#d0d3d6, #565c65); border-radius: 6px; font-size: 0.875rem;
        }
        .frame .button.primary { background: #2860e1; border-color: #2860e1; color: #fff; }
        .frame .button.danger { color: light-dark(#c3251d, #ff8a80); border-color: currentColor; }
        .frame .button.text { border-color: transparent; color: var(--way); }
        .frame .button.off { opacity: 0.55; }
        .frame .button.wide { flex: 1 1 auto; }
        .button .picture.icon { vertical-align: text-bottom; margin-right: 0.25rem; }
        .asks {
          font-size: 0.75rem; color: light-dark(#646a73, #a6abb3); border: 1px dashed var(--line); border-radius: 6px;
          padding: 0.125rem 0.5rem; margin-top: 0.375rem; width: 0; min-width: 100%;
        }
        .entry { display: flex; justify-content: space-between; gap: 0.5rem; color: var(--ink); text-decoration: none; font-size: 0.875rem; }
        .entry { border-top: 1px solid var(--line); padding-top: 0.5rem; }
        .head .link { color: inherit; text-decoration: underline; }
        .entry .arrow { color: light-dark(#646a73, #a6abb3); }
        a.entry:hover, a.button:hover { text-decoration: underline; }
        .columns { display: flex; gap: 0.625rem; align-items: flex-start; }
        .column { min-width: 0; }
        .share-0:has(> :is(.buttons, .asking)) { min-width: min-content; }
        .share-0 > .asking > .asks { min-width: max(100%, 6rem); }
        .share-0 { flex: 0 1 auto; } .share-1 { flex: 1 1 0; } .share-2 { flex: 2 1 0; } .share-3 { flex: 3 1 0; }
        .share-4 { flex: 4 1 0; } .share-5 { flex: 5 1 0; } .share-6 { flex: 6 1 0; } .share-7 { flex: 7 1 0; }
        .share-8 { flex: 8 1 0; } .share-9 { flex: 9 1 0; } .share-10 { flex: 10 1 0; } .share-11 { flex: 11 1 0; }
        .share-12 { flex: 12 1 0; }
        .group { position: relative; }
        .group.quote { border-left: 3px solid light-dark(#b9c0c9, #5a616b); padding-left: 0.625rem; }
        .group.box { padding: 0.625rem; border-radius: 6px; }
        .box.ground-neutral { background: var(--well); }
        .group.note { font-size: 0.75rem; color: light-dark(#646a73, #a6abb3); }
        .group.note .text { font-size: inherit; color: inherit; }
        .group.panel { border: 1px solid var(--line); border-radius: 6px; padding: 0.5rem 0.625rem; }
        /* What stands behind a tap, like what a button asks, is not in sight before. */
        .group:has(> .article) ~ .group.panel { border-style: dashed; }
        .way { position: absolute; inset: 0; }
        .way:focus-visible { outline-offset: -3px; }
        .group :is(.link, .value, .button, .entry, .input, .group) { position: relative; z-index: 1; }
        .input .label { font-size: 0.875rem; margin-bottom: 0.25rem; }
        .input.off { opacity: 0.55; }
        .star { color: light-dark(#c3251d, #ff8a80); }
        .control {
          display: flex; justify-content: space-between; gap: 0.5rem; border: 1px solid light-dark(#868c95, #7b818b);
          border-radius: 6px; padding: 0.25rem 0.5rem; min-height: 2rem; font-size: 0.875rem;
        }
        .control.line :is(.held, .prompt) { min-width: 0; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
        .control.area { min-height: 4.5rem; }
        .control.upload { width: fit-content; min-width: 4rem; min-height: 4rem; align-items: center; justify-content: center; }
        .prompt, .sign { color: light-dark(#646a73, #a6abb3); }
        .menu summary { list-style: none; }
        .overflow summary { width: fit-content; padding: 0 0.5rem; }
        .menu ul { border: 1px solid var(--line); border-radius: 6px; padding: 0.25rem 0.5rem; }
        .option { display: flex; gap: 0.375rem; }
        .option .mark { flex: none; min-width: 1em; }
        .table { overflow-x: auto; overflow-wrap: break-word; font-size: 0.8125rem; }
        .table table { border-collapse: collapse; width: 100%; }
        .table th, .table td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; }
        .table th { background: var(--well); font-weight: 600; }
        .table .text { font-size: inherit; }
        .placeholder { display: flex; gap: 0.625rem; align-items: center; }
        .glyph {
          flex: none; width: 2.5rem; height: 2.5rem; display: grid; place-content: center; border-radius: 6px;
          background: light-dark(#d9dde2, #3b4149); color: light-dark(#474d56, #d5d9de); font-size: 1.25rem;
        }
        .placeholder.video, .placeholder.chart, .placeholder.location { display: block; }
        .placeholder.video .glyph, .placeholder.chart .glyph, .placeholder.location .glyph {
          width: 100%; height: auto; aspect-ratio: 16 / 9; font-size: 2rem; margin-bottom: 0.375rem;
        }
        .bare .placeholder.video { width: 14rem; }
        .bare .placeholder.face .glyph { width: 4.5rem; height: 4.5rem; font-size: 2.5rem; }
        .placeholder.history .glyph { align-self: start; }
        .placeholder .caption { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
        .placeholder.history .text, .placeholder.custom .text { font-size: 0.8125rem; color: light-dark(#646a73, #a6abb3); }
        .kind { font-size: 0.75rem; color: light-dark(#646a73, #a6abb3); }
        a.name { color: inherit; }

        """#
}
