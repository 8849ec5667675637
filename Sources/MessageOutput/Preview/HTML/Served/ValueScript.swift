/// How a form is filled, read and counted. The script of the served page uses it.
enum ValueScript {
    static let words: StaticString = #"""
        "use strict";
        class ValueForm {
          constructor(form, announce) {
            this.form = form;
            this.announce = announce;
            this.samples = JSON.parse(form.dataset.samples);
            this.defaults = JSON.parse(form.dataset.defaults);
            this.chooser = form.querySelector("[data-action=sample]");
            this.rowCount = 0;
          }

          get sample() { return this.chooser?.value ?? ""; }
          get values() { return this.read(this.form); }

          /* Fills it with a sample; without one, with the defaults. */
          choose(name) {
            const sample = this.samples.find((each) => each.name === name) ?? this.samples[0];
            this.fill(this.form, sample?.values ?? this.defaults);
            if (this.chooser) this.chooser.value = sample.name;
          }

          /* Fills it with values that somebody has typed, as far as there are fields for them. */
          take(values) {
            this.fill(this.form, { ...this.defaults, ...values });
            if (this.chooser) this.chooser.value = "";
          }

          fields(scope) { return [...scope.children].filter((child) => child.matches(".field")); }
          rows(field) { return [...field.querySelector(".rows").children]; }
          control(field) { return field.querySelector("input, textarea, select"); }
          holder(row) { return row.querySelector(".fields"); }

          read(scope) {
            return Object.fromEntries(this.fields(scope).map((field) => [field.dataset.name, this.value(field)]));
          }

          /* What is undefined is left out. */
          value(field) {
            const { kind, optional, named } = field.dataset;
            if (kind === "list") {
              const rows = this.rows(field).map((row) => named === undefined
                ? this.value(this.fields(this.holder(row))[0]) : this.read(this.holder(row)));
              return rows.length === 0 && optional !== undefined ? undefined : rows;
            }
            const control = this.control(field);
            if (control.type === "checkbox") return control.checked;
            if (control.value === "" && (kind !== "text" || optional !== undefined)) return undefined;
            return kind === "boolean" ? control.value === "true" : control.value;
          }

          fill(scope, values) {
            for (const field of this.fields(scope)) {
              const name = field.dataset.name;
              this.put(field, values && Object.hasOwn(values, name) ? values[name] : undefined);
            }
          }

          put(field, value) {
            if (field.dataset.kind === "list") {
              field.querySelector(".rows").replaceChildren();
              for (const item of Array.isArray(value) ? value : []) {
                const holder = this.holder(this.addRow(field));
                if (field.dataset.named === undefined) this.put(this.fields(holder)[0], item);
                else this.fill(holder, item);
              }
            } else {
              const control = this.control(field);
              if (control.type === "checkbox") control.checked = value === true;
              else control.value = value === undefined || value === null ? "" : String(value);
            }
            this.count(field);
          }

          addRow(field) {
            const row = field.querySelector(":scope > template").content.firstElementChild.cloneNode(true);
            const own = `-r${++this.rowCount}`;
            for (const part of row.querySelectorAll("[id], [for], [aria-describedby]")) {
              for (const name of ["id", "for", "aria-describedby"]) {
                const ids = part.getAttribute(name);
                if (ids) part.setAttribute(name, ids.split(" ").map((id) => id + own).join(" "));
              }
            }
            field.querySelector(".rows").append(row);
            for (const part of this.fields(this.holder(row))) this.count(part);
            this.number(field);
            return row;
          }

          removeRow(row) {
            const field = row.closest(".list");
            const next = row.nextElementSibling ?? row.previousElementSibling;
            row.remove();
            this.number(field);
            this.count(field);
            (next?.querySelector("[data-action=remove]") ?? field.querySelector("[data-action=add]")).focus();
          }

          number(field) {
            this.rows(field).forEach((row, index) => {
              this.holder(row).setAttribute("aria-label", `${field.dataset.name} ${index + 1}`);
            });
          }

          /* A character is a Unicode scalar value, as everywhere. */
          count(field, isTyped = false) {
            const shown = field.querySelector(":scope > .counter");
            if (!shown) return;
            const isList = field.dataset.kind === "list";
            const count = isList ? this.rows(field).length : [...this.control(field).value].length;
            const most = field.dataset.max === undefined ? Infinity : Number(field.dataset.max);
            const isOver = count > most;
            shown.classList.toggle("over", isOver);
            shown.querySelector(".count").textContent = String(count);
            if (isList) field.querySelector(":scope > [data-action=add]").disabled = count >= most;
            if (isTyped && isOver !== (shown.dataset.over === "true")) {
              const name = field.querySelector(".name").textContent;
              this.announce(isOver ? `${name}: ${count - most} too many` : `${name}: within its limit`);
            }
            shown.dataset.over = String(isOver);
          }

          /* Where a value stands, as findings name it: `parcels[1].title`. */
          paths(scope = this.form, before = "") {
            return this.fields(scope).flatMap((field) => {
              const path = before + field.dataset.name;
              if (field.dataset.kind !== "list") return [[path, this.control(field)]];
              return [[path, field]].concat(this.rows(field).flatMap((row, index) => {
                const holder = this.holder(row);
                return field.dataset.named === undefined
                  ? [[`${path}[${index}]`, this.control(holder)]] : this.paths(holder, `${path}[${index}].`);
              }));
            });
          }

          /* Marks what findings are about. */
          mark(findings) {
            const wrong = new Map(findings.map((finding) => [finding.dataset.parameter, finding]));
            for (const [path, control] of this.paths()) {
              const own = (control.getAttribute("aria-describedby") ?? "").split(" ")
                .filter((id) => id && !id.startsWith("finding-"));
              const finding = wrong.get(path);
              if (finding) own.push(finding.id);
              if (control.matches("input, textarea, select")) {
                if (finding) control.setAttribute("aria-invalid", "true");
                else control.removeAttribute("aria-invalid");
              }
              if (own.length) control.setAttribute("aria-describedby", own.join(" "));
              else control.removeAttribute("aria-describedby");
            }
          }

          /* Where somebody is typing, to be found again in another form. */
          get place() {
            const found = this.paths().find(([, control]) => control === document.activeElement);
            if (!found) return null;
            const [path, control] = found;
            const hasText = control.matches("input[type=text], textarea");
            return { path, range: hasText ? [control.selectionStart, control.selectionEnd] : null };
          }

          goTo(place) {
            const found = this.paths().find(([path]) => path === place?.path);
            if (!found) return;
            found[1].focus({ preventScroll: true });
            if (place.range) found[1].setSelectionRange(...place.range);
          }
        }

        """#
}
