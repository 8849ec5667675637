/// What a served page does: it sends what is typed, shows what comes back, and follows the files on disk.
enum ServedScript {
    static let words: StaticString = #"""
        (() => {
          const byID = (id, within = document) => within.querySelector(`#${id}`);
          const desk = byID("desk"), list = byID("list");
          if (!desk && !list) return;

          const say = (id, words) => { if (byID(id).textContent !== words) byID(id).textContent = words; };
          const announce = (words) => say("announcement", words);
          const lose = () => say("connection", "The connection to msgc is lost. What stands here is the last that was heard; trying again …");
          const regain = () => say("connection", "");

          /* Puts other content into a part of the page, and leaves open, focused and scrolled what was. */
          const swap = (place, fresh) => {
            if (place.innerHTML === fresh.innerHTML) return;
            const parts = () => [...place.querySelectorAll("a[href], button, summary, pre[tabindex]")];
            const folds = () => [...place.querySelectorAll("details")];
            const at = parts().indexOf(document.activeElement);
            const open = folds().map((fold) => fold.open);
            const top = scrollY;
            place.replaceChildren(...fresh.childNodes);
            for (const button of place.querySelectorAll("[data-action=copy]")) button.hidden = false;
            if (folds().length === open.length) folds().forEach((fold, index) => { fold.open = open[index]; });
            parts()[at]?.focus({ preventScroll: true });
            scrollTo({ top, behavior: "instant" });
          };

          /* Asks for the page's content anew. Of several questions the last one counts. */
          let turn = 0, asked = null;
          const ask = async (path, options) => {
            const own = ++turn;
            asked?.abort();
            asked = new AbortController();
            try {
              const response = await fetch(path, { ...options, signal: asked.signal });
              const text = await response.text();
              if (own !== turn) return null;
              regain();
              return new DOMParser().parseFromString(text, "text/html");
            } catch {
              if (own === turn) lose();
              return null;
            }
          };

          /* The page of one template. */
          const template = () => {
            let form = null, source = "", shownSource = byID("shown").innerHTML, delay = 0;
            const path = desk.dataset.path;

            const refresh = async () => {
              clearTimeout(delay);
              const fresh = await ask(desk.dataset.preview, {
                method: "POST",
                headers: { "Content-Type": "application/json" },
                body: JSON.stringify(form?.values ?? {}),
              });
              if (!fresh) return;
              const content = byID("desk", fresh);
              if (content) show(content);
              else say("tally", fresh.querySelector("[role=alert]")?.textContent ?? "The server gives no answer.");
            };

            const later = () => {
              clearTimeout(delay);
              delay = setTimeout(refresh, 120);
            };

            /* Another template may have other parameters: what was typed stays where there is a place for it. */
            const adopt = (element) => {
              const old = form, place = old?.place, sample = old?.sample;
              source = element.outerHTML;
              byID("side").replaceChildren(element);
              form = new ValueForm(element, announce);
              const isKnown = form.samples.some((each) => each.name === sample);
              if (!old || (old.samples.length && sample !== "" && isKnown)) form.choose(sample);
              else form.take(old.values);
              form.goTo(place);
            };

            const show = (content) => {
              const { title, summary } = content.dataset;
              document.title = title;
              document.querySelector("h1").textContent = title;
              document.querySelector(".banner .summary").textContent = summary;
              const element = content.querySelector("form.values");
              if (element && element.outerHTML !== source) {
                adopt(element);
                refresh();
                return;
              }
              say("tally", byID("tally", content).textContent);
              swap(byID("findings"), byID("findings", content));
              markFindings();
              showMessages(byID("shown", content));
            };

            const markFindings = () => {
              const findings = [...byID("findings").children];
              findings.forEach((finding, index) => { finding.id = `finding-${index + 1}`; });
              form?.mark(findings.filter((finding) => finding.dataset.parameter));
            };

            /* What was last right stays, and says that it is old. */
            const showMessages = (fresh) => {
              const shown = byID("shown");
              const isOld = !fresh.querySelector(".message") && shown.querySelector(".message") !== null;
              shown.classList.toggle("stale", isOld);
              say("stale", isOld ? "Out of date: this is the last preview that worked. Another one comes when the errors above are mended." : "");
              if (isOld || fresh.innerHTML === shownSource) return;
              shownSource = fresh.innerHTML;
              swap(shown, fresh);
            };

            desk.addEventListener("input", (event) => {
              const field = event.target.closest(".field");
              if (!field || !form) return;
              if (form.chooser) form.chooser.value = "";
              form.count(field, true);
              later();
            });
            desk.addEventListener("change", (event) => {
              if (event.target !== form?.chooser || form.sample === "") return;
              form.choose(form.sample);
              refresh();
            });
            desk.addEventListener("submit", (event) => event.preventDefault());
            desk.addEventListener("click", (event) => {
              const button = event.target.closest("button[data-action]");
              if (!button || !form) return;
              if (button.dataset.action === "add") {
                const field = button.closest(".list");
                const row = form.addRow(field);
                form.count(field, true);
                form.control(row).focus();
              } else if (button.dataset.action === "remove") {
                form.removeRow(button.closest(".row"));
              } else return;
              if (form.chooser) form.chooser.value = "";
              refresh();
            });

            const element = desk.querySelector("form.values");
            if (element) adopt(element);
            markFindings();
            return { refresh, concerns: (paths) => paths.includes(path) };
          };

          /* The page of all templates. */
          const templates = () => {
            const search = document.querySelector("[data-action=find]");
            const filter = () => {
              const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
              const lines = [...list.querySelectorAll(".entry-line")];
              for (const line of lines) {
                const words = line.textContent.toLowerCase();
                line.hidden = !wanted.every((word) => words.includes(word));
              }
              const count = lines.filter((line) => !line.hidden).length;
              say("found", `${count} template${count === 1 ? "" : "s"}`);
            };
            const refresh = async () => {
              const content = await ask("/list");
              const fresh = content && byID("list", content);
              if (!fresh) return;
              swap(list, fresh);
              filter();
            };
            search.addEventListener("input", filter);
            filter();
            return { refresh, concerns: () => true };
          };

          const page = desk ? template() : templates();

          /* A browser opens few connections to one server: a page that nobody sees gives its own back. */
          let stream = null;
          let [run, number] = (desk ?? list).dataset.generation.split("-");
          const listen = () => {
            stream?.close();
            stream = new EventSource("/events");
            stream.onmessage = ({ data }) => {
              regain();
              const news = JSON.parse(data);
              if (news.run === run && news.number === Number(number)) return;
              const isNext = news.run === run && news.number === Number(number) + 1;
              run = news.run;
              number = news.number;
              if (!isNext || !news.paths || page.concerns(news.paths)) page.refresh();
            };
            stream.onerror = () => {
              lose();
              if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 1000);
            };
          };
          const hush = () => { stream?.close(); stream = null; };
          document.addEventListener("visibilitychange", () => { if (document.hidden) hush(); else listen(); });
          addEventListener("pagehide", hush);
          listen();
        })();

        """#
}
