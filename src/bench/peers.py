#!/usr/bin/env python3
"""Times docusaurus-lint and other linters on the same pages, in turn, and prints one table.

usage: peers.py [--runs N] [--seconds S] [--tools DIR] [--only NAME,…] [--scale PAGES,…] [SITE [CONTENT…]]

SITE     the folder of docusaurus.config.*; without one, a site of 1,000 pages is generated
CONTENT  the folders that the others are pointed at, SITE by default; name docs/ beside it, too, where a site has one

The peers come from the npm registry and are installed once, into DIR (target/peers by default); without npm they are left
out. Every figure is of the whole process tree, as the system accounts for it: the median of N runs (5 by default) after one
that does not count, all commands in turn, so that a machine that grows slower does so for all. A command whose first run took
more than 10 seconds runs once more only, and no turn begins later than S seconds (900) after the start. With --scale, generated
sites of these sizes are checked, too. SITE is not written to: pages are changed in a copy. Needs Linux or macOS and a built jar.
"""
import argparse, atexit, json, os, platform, re, shutil, statistics, subprocess, sys, tempfile, time

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LAUNCHER = os.path.join(HOME, "bin", "docusaurus-lint")
SLOW = 10
PACKAGES = {
    "rumdl": ["rumdl"],
    "markdownlint": ["markdownlint-cli2"],
    "remark": ["remark-cli", "remark-validate-links", "remark-frontmatter", "remark-gfm"],
}
FLAGS = ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]


def java(program="java"):
    return os.path.join(os.environ["JAVA_HOME"], "bin", program) if os.environ.get("JAVA_HOME") else program


def install(tools):
    for name, packages in PACKAGES.items():
        folder = os.path.join(tools, name)
        if not os.path.isdir(os.path.join(folder, "node_modules")):
            os.makedirs(folder, exist_ok=True)
            open(os.path.join(folder, "package.json"), "w").write("{}")
            subprocess.run(["npm", "install", "--no-audit", "--no-fund", *packages], cwd=folder, check=True,
                           stdout=subprocess.DEVNULL)


def rumdl_binary(tools):
    """The program itself: its npm wrapper is a Node process in front of it."""
    for folder, _, files in os.walk(os.path.join(tools, "rumdl", "node_modules", "@rumdl")):
        for file in ("rumdl", "rumdl.exe"):
            if file in files:
                return os.path.join(folder, file)
    sys.exit("rumdl has no program for this machine")


def run(command, cwd):
    """Wall and CPU seconds, the largest memory of one process in MiB, and what it found."""
    with tempfile.TemporaryFile() as out:
        start = time.monotonic()
        pid = os.fork()
        if pid == 0:
            os.chdir(cwd)
            os.dup2(out.fileno(), 1)
            os.dup2(out.fileno(), 2)
            os.execvp(command[0], command)
        _, status, usage = os.wait4(pid, 0)
        wall = time.monotonic() - start
        out.seek(0)
        text = out.read().decode("utf-8", "replace")
    if command[0] == LAUNCHER and os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(" ".join(command) + "\n" + text)
    peak = usage.ru_maxrss / (1024 * 1024 if platform.system() == "Darwin" else 1024)
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": peak, "findings": findings(text)}


def findings(text):
    """What a tool found: by its own count where it tells one, else its lines that name a place."""
    for pattern in (r"^(\d+) errors?, (\d+) warnings?", r"Found (\d+) issues?", r"Summary: (\d+) error", r"⚠ (\d+) warnings?"):
        found = re.search(pattern, text, re.M)
        if found:
            return sum(int(n) for n in found.groups())
    return len(re.findall(r"^\S+:\d+:\d+", text, re.M))


def ours(site, content, tools):
    """What we are run as, each with what is to be done before a run."""
    check = [LAUNCHER, "check", "--site", site]
    links = check + ["--preset", "build"]
    cache = ["--cache-dir", os.path.join(tools, "cache")]
    copy, page = copied(site, content, tools)
    changed = [LAUNCHER, "check", "--site", copy, "--preset", "build", *cache]
    return {
        "docusaurus-lint, links, cold": (links + ["--no-cache"], None),
        "docusaurus-lint, all rules, cold": (check + ["--no-cache"], None),
        "docusaurus-lint, links, nothing changed": (links + cache, None),
        "docusaurus-lint, links, one page changed": (changed, lambda: change(page)),
        "docusaurus-lint, that page only, changed": (changed + [page], lambda: change(page)),
        "docusaurus-lint, links, a new link": (changed, lambda: change(page, "[One more](#%d)." % os.path.getsize(page))),
        "docusaurus-lint, links, a heading changed": (changed, lambda: change(page, "## More of %d" % os.path.getsize(page))),
        "docusaurus-lint, links, a new page": (changed, lambda: new_page(page)),
        **served(changed, page, cache),
    }


def served(changed, page, cache):
    """The same with a server that keeps the site in memory, after several kinds of changes."""
    command = changed + ["--use-server"]
    server = Server(command, cache)
    kinds = {
        "one page changed": "One more line.",
        "one link more": f"[One more](./{os.path.basename(page)}).",
        "one heading more": "## One more",
    }
    return {
        f"docusaurus-lint, links, {name}, with a server": (command, lambda more=more: (server.await_(), change(page, more)))
        for name, more in kinds.items()
    }


class Server:
    """The process that a first command starts; it is waited for, and ended with this script."""

    def __init__(self, command, cache):
        self.command, self.cache, self.runs = command, cache, False

    def status(self, what="status"):
        return subprocess.run([LAUNCHER, "server", what, *self.cache], capture_output=True, text=True).stdout

    def await_(self):
        if not self.runs:
            self.runs = True
            atexit.register(self.status, "stop")
            subprocess.run(self.command, stdout=subprocess.DEVNULL)
            end = time.monotonic() + 120
            while "process" not in self.status() and time.monotonic() < end:
                time.sleep(1)


def peers(content, tools):
    rumdl = [rumdl_binary(tools), "check", "--no-config"]
    rules = os.path.join(tools, "links.markdownlint-cli2.jsonc")
    json.dump({"config": {"default": False, "MD051": True, "MD052": True, "MD053": True, "MD042": True, "MD011": True},
               "noBanner": True}, open(rules, "w"))
    remark = os.path.join(tools, "remark", "rc.mjs")
    open(remark, "w").write("import f from 'remark-frontmatter';\nimport g from 'remark-gfm';\nimport l from 'remark-validate-links';\n"
                            "export default { plugins: [f, g, [l, { repository: false }]] };\n")
    return {
        "rumdl, links": (rumdl + ["--no-cache", "-e", "MD051,MD057", *content], None),
        "rumdl, all rules": (rumdl + ["--no-cache", *content], None),
        "rumdl, links, again": (rumdl + ["--cache-dir", os.path.join(tools, "rumdl-cache"), "-e", "MD051,MD057", *content], None),
        "markdownlint-cli2, links": ([os.path.join(tools, "markdownlint", "node_modules", ".bin", "markdownlint-cli2"),
                                      "--config", rules, *[c + "/**/*.{md,mdx}" for c in content], "#**/node_modules"], None),
        "remark-validate-links": ([os.path.join(tools, "remark", "node_modules", ".bin", "remark"), "--no-config", "--no-stdout",
                                   "--quiet", "--rc-path", remark, "--ext", "md,mdx", *content], None),
    }


def copied(site, content, tools):
    """A copy of the site, and a page in it; the folder around is taken for a repository."""
    top = os.path.commonpath([site, *content])
    copy = os.path.join(tools, "copy")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(top, copy, symlinks=True, ignore=shutil.ignore_patterns("node_modules", ".git", ".docusaurus", "build"))
    os.makedirs(os.path.join(copy, ".git"), exist_ok=True)
    page = os.path.relpath(first_page(content), top)
    return os.path.join(copy, os.path.relpath(site, top)), os.path.join(copy, page)


def change(page, more="One more line."):
    with open(page, "a") as file:
        file.write(f"\n{more}\n")


def new_page(beside):
    folder = os.path.dirname(beside)
    with open(os.path.join(folder, "fresh-%d.md" % len(os.listdir(folder))), "w") as file:
        file.write("# Fresh\n\nWords.\n")


def first_page(content):
    for folder in content:
        for top, _, files in sorted(os.walk(folder)):
            pages = sorted(f for f in files if f.endswith((".md", ".mdx")) and not f.startswith("_"))
            if pages and "node_modules" not in top:
                return os.path.join(top, pages[0])
    sys.exit("no page below " + ", ".join(content))


def generated(pages, tools):
    """The folder of a generated site of that size."""
    folder = os.path.join(tools, "pages-" + str(pages))
    classes = os.pathsep.join(os.path.join(HOME, "target", each) for each in ("test-classes", "classes"))
    if not os.path.isdir(folder):
        made = subprocess.run([java(), "-cp", classes, "io.github.docusauruslint.GeneratedSite", folder, str(pages)])
        if made.returncode:
            sys.exit("cannot generate a site: compile the tests first")
    return folder


def hello_world(tools):
    folder = os.path.join(tools, "hello")
    os.makedirs(folder, exist_ok=True)
    source = os.path.join(folder, "Hello.java")
    open(source, "w").write("class Hello { public static void main(String[] a) { System.out.println(); } }\n")
    subprocess.run([java("javac"), "--release", "17", "-d", folder, source], check=True)
    return [java(), *FLAGS, "-cp", folder, "Hello"]


def ratios(median, sizes):
    cold = "docusaurus-lint, links, cold"
    named = [
        ("whole site, cold, links: wall against rumdl's links", "wall", cold, "rumdl, links"),
        ("whole site, cold, links: CPU against rumdl's links", "cpu", cold, "rumdl, links"),
        ("whole site, cold, all rules: CPU against rumdl's all", "cpu", "docusaurus-lint, all rules, cold", "rumdl, all rules"),
        ("nothing changed: wall against rumdl's", "wall", "docusaurus-lint, links, nothing changed", "rumdl, links, again"),
        ("one page changed, whole site: wall against a Java hello world", "wall", "docusaurus-lint, links, one page changed", "java, hello world"),
        ("one page changed, that page only: wall against a Java hello world", "wall", "docusaurus-lint, that page only, changed", "java, hello world"),
        ("one page changed, with a server: wall against a Java hello world", "wall", "docusaurus-lint, links, one page changed, with a server", "java, hello world"),
        ("one link more, with a server: wall against a Java hello world", "wall", "docusaurus-lint, links, one link more, with a server", "java, hello world"),
        ("one heading more, with a server: wall against a Java hello world", "wall", "docusaurus-lint, links, one heading more, with a server", "java, hello world"),
        *((what + ": wall against a Java hello world", "wall", "docusaurus-lint, links, " + what, "java, hello world")
          for what in ("a new link", "a heading changed", "a new page")),
        ("whole site, cold: wall against markdownlint-cli2's links", "wall", cold, "markdownlint-cli2, links"),
        ("whole site, cold: wall against remark-validate-links", "wall", cold, "remark-validate-links"),
    ]
    for label, key, a, b in named:
        if a in median and b in median:
            yield label, median[a][key] / median[b][key]
    for key in ("wall", "cpu"):
        for size in sizes[1:]:
            small, large = (median[scale_name(each)][key] / each for each in (sizes[0], size))
            yield f"{key} a page, {size:,} pages against {sizes[0]:,}", large / small


def scale_name(pages):
    return f"docusaurus-lint, links, cold, {pages:,} generated pages"


def measure(todo, options, tools):
    """All commands in turn; those that are slow less often."""
    results = {name: [] for name in todo}
    slow, end = set(), time.monotonic() + options.seconds
    for turn in range(options.runs + 1):
        for name, (command, before) in todo.items():
            if turn > 1 and (name in slow or time.monotonic() > end):
                continue
            if before:
                before()
            result = run(command, tools)
            if turn:
                results[name].append(result)
            elif result["wall"] > SLOW:
                slow.add(name)
    return results


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=900)
    parser.add_argument("--tools", default=os.path.join(HOME, "target", "peers"))
    parser.add_argument("--only", help="parts of the names of the commands to run")
    parser.add_argument("--scale", default="", help="sizes of generated sites")
    parser.add_argument("site", nargs="?")
    parser.add_argument("content", nargs="*")
    options = parser.parse_args()
    tools = os.path.abspath(options.tools)
    os.makedirs(tools, exist_ok=True)
    sizes = sorted(int(size) for size in options.scale.split(",") if size)
    site = os.path.abspath(options.site) if options.site else generated(1000, tools)
    content = [os.path.abspath(c) for c in options.content or [site]]
    todo = ours(site, content, tools)
    if shutil.which("npm"):
        install(tools)
        todo.update(peers(content, tools))
    else:
        print("npm is not installed: no other tools to compare with", file=sys.stderr)
    todo["java, hello world"] = (hello_world(tools), None)
    for size in sizes:
        check = [LAUNCHER, "check", "--site", generated(size, tools), "--preset", "build", "--no-cache"]
        todo[scale_name(size)] = (check, None)
    if options.only:
        parts = options.only.split(",")
        todo = {name: c for name, c in todo.items() if any(part in name for part in parts)}
        sizes = [size for size in sizes if scale_name(size) in todo]
    results = measure(todo, options, tools)
    median = {name: {key: statistics.median(r[key] for r in rows) for key in ("wall", "cpu", "peak", "findings")}
              for name, rows in results.items()}
    print("| medians | runs | wall s | CPU s | peak MiB | findings |\n|---|--:|--:|--:|--:|--:|")
    for name, row in median.items():
        print(f"| {name} | {len(results[name])} | {row['wall']:.3f} | {row['cpu']:.3f} | {row['peak']:.0f} | {row['findings']:.0f} |")
    print("\n| ratio | |\n|---|--:|")
    for label, ratio in ratios(median, sizes):
        print(f"| {label} | {ratio:.2f} |")


main()
