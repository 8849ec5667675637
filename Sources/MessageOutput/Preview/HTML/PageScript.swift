/// What pages do: switches, copying, search. Without it all messages are shown all the same.
enum PageScript {
    static let words: StaticString = #"""
        "use strict";
        (() => {
          const root = document.documentElement;
          const all = (selector, within = document) => [...within.querySelectorAll(selector)];

          for (const hidden of all(".tools, [data-action=copy]")) hidden.hidden = false;

          const isDark = () =>
            root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
          const press = (button, isDown) => button.setAttribute("aria-pressed", String(isDown));
          const switches = {
            theme(button) {
              root.dataset.theme = isDark() ? "light" : "dark";
              press(button, isDark());
            },
            phone(button) { press(button, root.toggleAttribute("data-phone")); },
            parameters(button) { press(button, root.toggleAttribute("data-parameters")); },
          };
          for (const button of all("[data-action=theme]")) press(button, isDark());

          const copy = async (button) => {
            const details = button.parentElement.querySelector("details");
            const pre = details.querySelector("pre");
            try {
              await navigator.clipboard.writeText(pre.textContent);
              button.textContent = "Copied";
            } catch {
              details.open = true;
              getSelection().selectAllChildren(pre);
              button.textContent = document.execCommand("copy") ? "Copied" : "Selected: press Ctrl+C";
            }
            setTimeout(() => { button.textContent = "Copy payload"; }, 2000);
          };

          document.addEventListener("click", (event) => {
            const button = event.target.closest("button[data-action]");
            if (!button) return;
            if (button.dataset.action === "copy") copy(button);
            else switches[button.dataset.action]?.(button);
          });

          const search = document.querySelector("[data-action=search]");
          if (!search) return;
          const boxes = all("[data-action=vendor]");
          const sections = all(".template").map((section) => ({
            section,
            entry: document.querySelector(`.contents a[href="#${section.id}"]`).parentElement,
            words: section.textContent.toLowerCase(),
            messages: all(".message", section),
          }));
          const filter = () => {
            const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
            const vendors = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
            let templates = 0, messages = 0;
            for (const { section, entry, words, messages: own } of sections) {
              const shown = wanted.every((word) => words.includes(word))
                ? own.filter((message) => vendors.has(message.dataset.vendor)) : [];
              for (const message of own) message.hidden = !shown.includes(message);
              section.hidden = entry.hidden = shown.length === 0;
              templates += shown.length ? 1 : 0;
              messages += shown.length;
            }
            const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
            document.querySelector(".found").textContent =
              `${count(templates, "template")}, ${count(messages, "message")}`;
          };
          search.addEventListener("input", filter);
          for (const box of boxes) box.addEventListener("change", filter);
          filter();
        })();

        """#
}
