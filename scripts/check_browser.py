"""Opens what `msgc render` makes in a real browser: python check_browser.py MSGC BROWSER TEMPLATES

The gallery's page is searched, filtered, copied from and walked through with the keyboard. A served page follows a
template that changes on disk, counts what is typed, and shows what is wrong with it. Neither says anything on the
console, runs what a template or a value says, or breaks a rule of accessibility that axe-core calls serious.
"""

import concurrent.futures
import json
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect as wait
from playwright.sync_api import sync_playwright

HOSTILE = "<script>window.stranger = 1</script><img src=x onerror='window.stranger = 1'>"
# WeCom's texts know one tag, so that its brackets are written as wide ones.
SHOWN = HOSTILE.replace("<", "＜").replace(">", "＞")
# Windows that are looked at: both colour schemes, a desk and a phone.
LOOKS = [(scheme, width) for scheme in ("light", "dark") for width in (1280, 390)]

failures = []


def expect(holds, *words):
    if not holds:
        failures.append(" ".join(str(word) for word in words))


class Window:
    """A page of a browser that remembers what went wrong in it."""

    def __init__(self, browser, scheme="light", width=1280, is_examined=False):
        self.context = browser.new_context(
            color_scheme=scheme,
            viewport={"width": width, "height": 900},
            permissions=["clipboard-read", "clipboard-write"],
            # Only to lay out what is out of sight too, which a browser puts off and axe-core then sees anywhere.
            bypass_csp=is_examined,
        )
        self.page = self.context.new_page()
        self.said = []
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.said.append(dialog.message), dialog.dismiss()))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        expect(not self.said, self.page.url, "says on the console:", self.said)
        expect(self.page.evaluate("window.stranger") is None, self.page.url, "runs a stranger's script")
        self.context.close()

    def check_accessibility(self, name):
        self.page.add_style_tag(content="* { content-visibility: visible !important }")
        # In messages links look as the vendors' clients draw them, which is without a line.
        options = {"rules": {"link-in-text-block": {"enabled": False}}}
        for fault in Axe().run(self.page, options=options).response["violations"]:
            if fault["impact"] in ("serious", "critical"):
                nodes = [node["html"][:120] for node in fault["nodes"][:3]]
                expect(False, f"{name}: {fault['id']}: {fault['help']} ({len(fault['nodes'])})", *nodes)

    def check_keyboard(self, name):
        """Walks with Tab from the top of a fresh page, and wants to have been at all that can be clicked or typed into."""
        reachable = self.page.evaluate(
            """() => {
                const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")];
                window.walked = new Set([document.activeElement]);
                return all.filter((each) => each.checkVisibility() && !each.disabled).length;
            }"""
        )
        for _ in range(reachable * 2 + 50):
            self.page.keyboard.press("Tab")
            if self.page.evaluate(
                """() => {
                    const at = document.activeElement;
                    if (at === document.body) return window.walked.size > 0;
                    const again = window.walked.has(at);
                    window.walked.add(at);
                    return again;
                }"""
            ):
                break
        missed = self.page.evaluate(
            """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
                .filter((each) => each.checkVisibility() && !each.disabled && !window.walked.has(each)
                    && !(each.type === "radio"))
                .map((each) => each.outerHTML.slice(0, 100))"""
        )
        expect(not missed, f"{name}: the keyboard does not reach", missed[:3])


def check_gallery(msgc, browser, templates, folder):
    """The page of all templates, as a file."""
    hostile = folder / "hostile"
    shutil.copytree(templates, hostile)
    (hostile / "stranger.msg.yaml").write_text(
        f"""name: stranger
summary: {json.dumps(HOSTILE)}
parameters:
  word: {{type: text, max: 200}}
message: {{text: "{{{{word}}}}"}}
vendors:
  wecom-app: {{touser: zhangsan, agentid: 1000002}}
samples:
  hostile: {{word: {json.dumps(HOSTILE)}}}
""",
        encoding="utf-8",
    )
    subprocess.run([msgc, "render", hostile, "-o", folder / "page"], check=True, capture_output=True)
    address = (folder / "page" / "index.html").as_uri()

    for scheme, width in LOOKS:
        with Window(browser, scheme, width, is_examined=True) as window:
            window.page.goto(address)
            window.check_accessibility(f"gallery, {scheme}, {width}")
            overflow = window.page.evaluate("document.documentElement.scrollWidth - innerWidth")
            expect(overflow <= 0, f"the gallery is {overflow} pixels wider than a window of {width}")

    with Window(browser) as window:
        page = window.page
        page.goto(address)
        expect(SHOWN in page.text_content("main"), "a hostile value is not shown as its reader sees it")
        found = page.locator(".found")
        count = len(list(hostile.glob("*.msg.yaml")))
        expect(found.inner_text().startswith(f"{count} templates"), "not all templates are there:", found.inner_text())
        page.get_by_label("Search").fill("stranger")
        wait(found).to_have_text("1 template, 1 message")
        page.get_by_label("WeCom", exact=False).first.uncheck()
        wait(found).to_have_text("0 templates, 0 messages")
        page.get_by_label("WeCom", exact=False).first.check()
        page.get_by_role("button", name="Copy payload").locator("visible=true").first.click()
        wait(page.get_by_role("button", name="Copied")).to_be_visible()
        payload = json.loads(page.evaluate("navigator.clipboard.readText()"))
        expect(payload["text"]["content"] == SHOWN, "another payload is copied:", payload)

    with Window(browser) as window:
        window.page.goto(address)
        window.page.keyboard.press("Tab")
        window.page.keyboard.press("Tab")
        window.page.keyboard.type("order-shipped")
        wait(window.page.locator(".found")).to_contain_text("1 template")
        window.page.keyboard.press("Shift+Tab")
        window.check_keyboard("gallery")


class Server:
    """`msgc render --serve` on a folder, for as long as it is needed."""

    def __init__(self, msgc, folder):
        self.process = subprocess.Popen(
            [msgc, "render", folder, "--serve", "--port", "0"], stderr=subprocess.PIPE, text=True)
        line = self.process.stderr.readline()
        self.address = re.search(r"http://127\.0\.0\.1:\d+/", line)[0]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is not None:
            expect(False, "the server has gone by itself:", self.process.stderr.read())
            return
        self.process.send_signal(signal.SIGINT)
        status = self.process.wait(10)
        expect(status == 0, "the server ends with status", status)

    def page(self, template):
        return f"{self.address}t/{template}"

    @property
    def memory(self):
        """In KB; 0 where nobody tells."""
        path = pathlib.Path(f"/proc/{self.process.pid}/status")
        found = re.search(r"VmRSS:\s+(\d+)", path.read_text()) if path.exists() else None
        return int(found[1]) if found else 0

    def has_words(self, path, words):
        with urllib.request.urlopen(self.address + path, timeout=10) as answer:
            return words in answer.read().decode()


def check_served(msgc, browser, templates, folder):
    """The pages of the server: looked at, typed into, and followed while templates change on disk."""
    served = folder / "served 模板"
    shutil.copytree(templates, served)
    shipped = served / "order-shipped.msg.yaml"
    source = shipped.read_text(encoding="utf-8")

    with Server(msgc, served) as server:
        for scheme, width in LOOKS:
            for name, address in [("list", server.address), ("template", server.page(shipped.name))]:
                with Window(browser, scheme, width, is_examined=True) as window:
                    window.page.goto(address)
                    window.check_accessibility(f"{name}, {scheme}, {width}")
                    overflow = window.page.evaluate("document.documentElement.scrollWidth - innerWidth")
                    expect(overflow <= 0, f"{name}: {overflow} pixels wider than a window of {width}")

        with Window(browser) as window:
            window.page.goto(server.address)
            window.check_keyboard("list")
            window.page.get_by_role("link", name="order-shipped").click()
            wait(window.page.get_by_role("heading", level=1)).to_have_text("order-shipped")
            window.page.reload()
            window.check_keyboard("template")

        with Window(browser) as window:
            check_typing(window, server, shipped.name)
        with Window(browser) as window:
            check_following(window, server, shipped, source)
        with Window(browser) as window:
            check_mending(window, server, shipped, source)
        check_load(server, shipped, source)


def check_typing(window, server, name):
    page = window.page
    page.goto(server.page(name))
    buyer = page.get_by_label("buyer", exact=False).first
    shown = page.locator("#shown")
    buyer.fill("李四")
    wait(shown).to_contain_text("李四")
    counter = page.locator(f"#{buyer.get_attribute('id')}-count")
    wait(counter).to_have_text(re.compile(r"^2 / 20"))
    before = counter.evaluate("each => getComputedStyle(each).color")
    buyer.fill("长" * 21)
    wait(counter).to_have_text(re.compile(r"^21 / 20"))
    after = counter.evaluate("each => getComputedStyle(each).color")
    expect(before != after, "the counter of what is too long looks like any other")
    wait(page.locator("#findings")).to_contain_text("'buyer'")
    wait(page.locator("#tally")).to_contain_text("error")
    buyer.fill("<script>")
    wait(shown).to_contain_text("script")
    expect(not shown.locator("script").count(), "what is typed becomes markup")
    wait(page.locator("#tally")).not_to_contain_text("error")


def check_following(window, server, path, source):
    """A page shows what is saved. How long that takes is told, not judged: this machine may be busy."""
    page = window.page
    page.goto(server.page(path.name))
    shown = page.locator("#shown")
    times = []
    for number in range(10):
        words = f"第 {number} 次保存"
        path.write_text(source.replace("订单 {{order}} 已发货", f"{words} {{{{order}}}}"), encoding="utf-8")
        start = time.monotonic()
        page.wait_for_function("words => document.querySelector('#shown').textContent.includes(words)", arg=words)
        times.append(time.monotonic() - start)
    path.write_text(source, encoding="utf-8")
    wait(shown).to_contain_text("已发货")
    print(f"From a save to the page that shows it: {statistics.median(times) * 1000:.0f} ms")


def check_mending(window, server, path, source):
    page = window.page
    page.goto(server.page(path.name))
    tally = page.locator("#tally")
    path.write_text(source.replace("{{buyer}}", "{{nobody}}"), encoding="utf-8")
    wait(page.locator("#findings")).to_contain_text("no parameter is called 'nobody'")
    wait(page.locator("#findings .excerpt mark").first).to_contain_text("nobody")
    path.write_text("name: [\n", encoding="utf-8")
    wait(page.locator("#findings")).not_to_contain_text("nobody")
    wait(tally).to_contain_text("error")
    path.write_bytes(b"name: \xff\xfe\n")
    wait(page.locator("#findings")).to_contain_text("UTF-8")
    path.unlink()
    wait(page.locator("#desk")).to_contain_text("no longer there")
    path.write_text(source, encoding="utf-8")
    wait(tally).not_to_contain_text("error")
    wait(page.locator("#shown")).to_contain_text("已发货")


def check_load(server, path, source):
    """1,000 requests from eight clients while a template is saved 200 times."""
    paths = ["", "t/order-shipped.msg.yaml", "t/nothing.msg.yaml", "list"]

    def visit(number):
        try:
            with urllib.request.urlopen(server.address + paths[number % len(paths)], timeout=60) as answer:
                return answer.status, len(answer.read())
        except urllib.error.HTTPError as error:
            return error.code, len(error.read())

    def save(number):
        path.write_text(source.replace("已发货", f"已发货 {number}"), encoding="utf-8")
        time.sleep(0.02)

    with concurrent.futures.ThreadPoolExecutor(9) as clients:
        list(clients.map(visit, range(40)))
        memory = server.memory
        saving = clients.submit(lambda: [save(number) for number in range(200)])
        statuses = {status for status, _ in clients.map(visit, range(1000))}
        saving.result()
    expect(statuses == {200, 404}, "answers have the statuses", statuses)
    for _ in range(100):
        if server.has_words("t/order-shipped.msg.yaml", "已发货 199"):
            break
        time.sleep(0.05)
    else:
        expect(False, "the last of 200 saves is not shown")
    grown = server.memory - memory
    print(f"1,000 requests and 200 saves: {server.memory} KB of memory, {grown} more than before them")
    expect(grown < 50_000, f"the server has grown by {grown} KB")


def main():
    msgc, executable, templates = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        # A browser of root's has no sandbox to stand in; the pages are ours.
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        for check in [check_gallery, check_served]:
            try:
                check(msgc, browser, templates, pathlib.Path(folder))
            except AssertionError as failure:
                # With the state of the whole page behind it.
                expect(False, f"{check.__name__}: {str(failure)[:300]}")
        browser.close()
    for failure in failures:
        print(f"error: {failure}", file=sys.stderr)
    if failures:
        sys.exit(1)
    print("The pages work as they should")


main()
