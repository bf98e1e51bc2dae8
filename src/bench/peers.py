#!/usr/bin/env python3
"""Times docusaurus-lint and other linters on the same pages, in turn, and prints one table.

usage: peers.py [--runs N] [--tools DIR] [--only NAME,…] SITE [CONTENT…]

SITE     the folder of docusaurus.config.*
CONTENT  the folders that the others are pointed at, SITE by default; name docs/ beside it, too, where a site has one

The peers come from the npm registry and are installed once, into DIR (target/peers by default). Every figure is of the
whole process tree, as the system accounts for it: the median of N runs (5 by default) after one that does not count,
all commands in turn, so that a machine that grows slower does so for all. Needs Linux or macOS, npm and a built jar.
"""
import argparse, json, os, platform, re, shutil, statistics, subprocess, sys, tempfile, time

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PACKAGES = {
    "rumdl": ["rumdl"],
    "markdownlint": ["markdownlint-cli2"],
    "remark": ["remark-cli", "remark-validate-links", "remark-frontmatter", "remark-gfm"],
}


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
    """Wall and CPU seconds, the largest memory of one process in MiB, and how many lines it printed."""
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
    peak = usage.ru_maxrss / (1024 * 1024 if platform.system() == "Darwin" else 1024)
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": peak,
            "status": os.waitstatus_to_exitcode(status), "findings": findings(text)}


def findings(text):
    """What a tool found: by its own count where it tells one, else its lines that name a place."""
    for pattern in (r"^(\d+) errors?, (\d+) warnings?", r"Found (\d+) issues?", r"Summary: (\d+) error", r"⚠ (\d+) warnings?"):
        found = re.search(pattern, text, re.M)
        if found:
            return sum(int(n) for n in found.groups())
    return len(re.findall(r"^\S+:\d+:\d+", text, re.M))


def commands(site, content, tools, hello):
    launcher = os.path.join(HOME, "bin", "docusaurus-lint")
    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if os.environ.get("JAVA_HOME") else "java"
    cache = os.path.join(tools, "cache")
    page = first_page(content)
    rumdl = [rumdl_binary(tools), "check", "--no-config"]
    rules = os.path.join(tools, "links.markdownlint-cli2.jsonc")
    json.dump({"config": {"default": False, "MD051": True, "MD052": True, "MD053": True, "MD042": True, "MD011": True},
               "noBanner": True}, open(rules, "w"))
    remark = os.path.join(tools, "remark", "rc.mjs")
    open(remark, "w").write("import f from 'remark-frontmatter';\nimport g from 'remark-gfm';\nimport l from 'remark-validate-links';\n"
                            "export default { plugins: [f, g, [l, { repository: false }]] };\n")
    ours = [launcher, "check", "--site", site]
    flags = ["-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
    return {
        "docusaurus-lint, links, cold": ours + ["--preset", "build", "--no-cache"],
        "docusaurus-lint, all rules, cold": ours + ["--no-cache"],
        "docusaurus-lint, links, nothing changed": ours + ["--preset", "build", "--cache-dir", cache],
        "docusaurus-lint, one page": ours + ["--preset", "build", "--cache-dir", cache, page],
        "rumdl, links": rumdl + ["--no-cache", "-e", "MD051,MD057", *content],
        "rumdl, all rules": rumdl + ["--no-cache", *content],
        "rumdl, links, again": rumdl + ["--cache-dir", os.path.join(tools, "rumdl-cache"), "-e", "MD051,MD057", *content],
        "markdownlint-cli2, links": [os.path.join(tools, "markdownlint", "node_modules", ".bin", "markdownlint-cli2"),
                                     "--config", rules, *[c + "/**/*.{md,mdx}" for c in content], "#**/node_modules"],
        "remark-validate-links": [os.path.join(tools, "remark", "node_modules", ".bin", "remark"), "--no-config", "--no-stdout",
                                  "--quiet", "--rc-path", remark, "--ext", "md,mdx", *content],
        "java, hello world": [java, *flags, "-cp", hello, "Hello"],
    }


def first_page(content):
    for folder in content:
        for top, _, files in sorted(os.walk(folder)):
            pages = sorted(f for f in files if f.endswith((".md", ".mdx")) and not f.startswith("_"))
            if pages and "node_modules" not in top:
                return os.path.join(top, pages[0])
    sys.exit("no page below " + ", ".join(content))


def hello_world(tools):
    folder = os.path.join(tools, "hello")
    os.makedirs(folder, exist_ok=True)
    source = os.path.join(folder, "Hello.java")
    open(source, "w").write("class Hello { public static void main(String[] a) { System.out.println(); } }\n")
    subprocess.run(["javac", "--release", "17", "-d", folder, source], check=True)
    return folder


RATIOS = [
    ("whole site, cold, links: wall against rumdl's links", "wall", "docusaurus-lint, links, cold", "rumdl, links"),
    ("whole site, cold, all rules: CPU against rumdl's all", "cpu", "docusaurus-lint, all rules, cold", "rumdl, all rules"),
    ("nothing changed: wall against rumdl's", "wall", "docusaurus-lint, links, nothing changed", "rumdl, links, again"),
    ("one page: wall against a Java hello world", "wall", "docusaurus-lint, one page", "java, hello world"),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--tools", default=os.path.join(HOME, "target", "peers"))
    parser.add_argument("--only", help="parts of the names of the commands to run")
    parser.add_argument("site")
    parser.add_argument("content", nargs="*")
    options = parser.parse_args()
    if not shutil.which("npm"):
        sys.exit("peers.py needs npm to install the tools it compares with")
    tools = os.path.abspath(options.tools)
    site = os.path.abspath(options.site)
    content = [os.path.abspath(c) for c in options.content or [site]]
    os.makedirs(tools, exist_ok=True)
    install(tools)
    todo = commands(site, content, tools, hello_world(tools))
    if options.only:
        parts = options.only.split(",")
        todo = {name: c for name, c in todo.items() if any(part in name for part in parts)}
    results = {name: [] for name in todo}
    for turn in range(options.runs + 1):
        for name, command in todo.items():
            result = run(command, tools)
            if turn:
                results[name].append(result)
    median = {name: {key: statistics.median(r[key] for r in rows) for key in ("wall", "cpu", "peak", "findings")}
              for name, rows in results.items()}
    print(f"| medians of {options.runs} runs | wall s | CPU s | peak MiB | findings |\n|---|--:|--:|--:|--:|")
    for name, row in median.items():
        print(f"| {name} | {row['wall']:.3f} | {row['cpu']:.3f} | {row['peak']:.0f} | {row['findings']:.0f} |")
    print("\n| ratio | |\n|---|--:|")
    for label, key, ours, theirs in RATIOS:
        if ours in median and theirs in median:
            print(f"| {label} | {median[ours][key] / median[theirs][key]:.2f} |")


main()
