'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const $ = id => document.getElementById(id);
  const PAGE = 200;

  /** An element; texts are texts, never HTML. */
  function el(name, properties, ...children) {
    const node = Object.assign(document.createElement(name), properties);
    node.append(...children.filter(child => child !== null));
    return node;
  }
  const button = (text, onclick, title) =>
    el('button', {type: 'button', className: 'plain', onclick, title: title ?? ''}, text);
  const number = n => n.toLocaleString('en');
  const count = (n, thing) => `${number(n)} ${thing}${n === 1 ? '' : 's'}`;

  $('heading').textContent = `${data.title}: ${count(data.errors, 'error')}, ${count(data.warnings, 'warning')}`;
  $('summary').textContent =
    `${data.site === '.' || data.site === data.title ? '' : data.site + ' · '}${count(data.pages, 'page')}, ${count(data.links, 'link')} · docusaurus-lint ${data.version}`;

  // ---- Views ----
  const tabs = [...document.querySelectorAll('[role=tab]')];
  function show(tab, focus) {
    for (const each of tabs) {
      const chosen = each === tab;
      each.setAttribute('aria-selected', String(chosen));
      each.tabIndex = chosen ? 0 : -1;
      $(each.getAttribute('aria-controls')).hidden = !chosen;
    }
    if (focus) tab.focus();
    if (tab.id === 'tab-graph') graph.resize();
  }
  tabs.forEach((tab, i) => {
    tab.onclick = () => show(tab);
    tab.onkeydown = event => {
      const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
      if (step) show(tabs[(i + step + tabs.length) % tabs.length], true);
    };
  });

  // ---- Findings ----
  const weight = {error: 0, warning: 1};
  const findings = data.findings.sort((a, b) => weight[a.severity] - weight[b.severity]);
  for (const finding of findings) {
    finding.folder = folderOf(data.files[finding.file]);
    finding.words = [data.files[finding.file], finding.message, finding.help ?? '', finding.rule,
      finding.before + finding.marked + finding.after].join('\n').toLowerCase();
  }
  function folderOf(file) {
    const parts = file.split('/');
    return parts.length === 1 ? '.' : parts.slice(0, Math.min(2, parts.length - 1)).join('/');
  }
  let matching = findings;
  let rendered = 0;

  function totals(by) {
    const counts = new Map();
    for (const finding of findings) {
      const key = finding[by];
      const entry = counts.get(key) ?? {key, error: 0, warning: 0};
      entry[finding.severity]++;
      counts.set(key, entry);
    }
    return [...counts.values()].sort((a, b) => b.error + b.warning - a.error - a.warning || (a.key < b.key ? -1 : 1));
  }
  function bars(list, by) {
    const rows = totals(by);
    const most = Math.max(1, ...rows.map(row => row.error + row.warning));
    const select = $(by);
    for (const row of rows) {
      select.append(el('option', {value: row.key}, row.key));
      const bar = el('span', {className: 'bar'});
      for (const severity of ['error', 'warning']) {
        if (row[severity]) {
          const part = el('i', {className: severity});
          part.style.width = `${100 * row[severity] / most}%`;
          bar.append(part);
        }
      }
      const line = el('button', {type: 'button', title: `${row.key}: ${count(row.error, 'error')}, ${count(row.warning, 'warning')}`},
        el('span', {className: 'name'}, row.key), bar, el('span', {className: 'count'}, number(row.error + row.warning)));
      line.dataset.key = row.key;
      line.onclick = () => { select.value = select.value === row.key ? '' : row.key; filter(); };
      $(list).append(el('li', {}, line));
    }
  }
  bars('by-rule', 'rule');
  bars('by-folder', 'folder');

  if (data.external) {
    const good = host => host.outcomes.good ?? 0;
    const hosts = data.external.hosts.sort((a, b) => b.urls - good(b) - a.urls + good(a));
    $('sites').hidden = false;
    $('by-host').append(...hosts.map(host => el('li', {}, `${host.host}: `
      + Object.entries(host.outcomes).map(([outcome, urls]) => `${outcome} ${number(urls)}`).join(', '))));
  }

  function filter() {
    const words = $('query').value.toLowerCase().split(/\s+/).filter(Boolean);
    const [severity, rule, folder] = ['severity', 'rule', 'folder'].map(id => $(id).value);
    matching = findings.filter(finding =>
      (!severity || finding.severity === severity) && (!rule || finding.rule === rule)
      && (!folder || finding.folder === folder) && words.every(word => finding.words.includes(word)));
    for (const [list, value] of [['by-rule', rule], ['by-folder', folder]]) {
      for (const line of $(list).querySelectorAll('button')) line.setAttribute('aria-pressed', String(line.dataset.key === value));
    }
    $('shown').textContent = matching.length === findings.length
      ? count(findings.length, 'finding') : `${number(matching.length)} of ${count(findings.length, 'finding')}`;
    $('rows').replaceChildren();
    rendered = 0;
    more();
  }
  function more() {
    const next = matching.slice(rendered, rendered + PAGE);
    $('rows').append(...next.map(row));
    rendered += next.length;
    $('more').hidden = rendered >= matching.length;
    $('more').textContent = `Show more (${number(matching.length - rendered)} left)`;
    if (matching.length === 0) {
      $('rows').append(el('tr', {}, el('td', {colSpan: 4, className: 'none'},
        findings.length === 0 ? 'Nothing was found: the site is clean.' : 'No finding matches.')));
    }
  }
  function row(finding) {
    const file = data.files[finding.file];
    const source = finding.line === 0 ? null : el('pre', {className: 'source'},
      el('span', {className: 'number'}, String(finding.line)), finding.before,
      el('mark', {}, finding.marked || '‸'), finding.after);
    const node = data.nodeOfPage[finding.page];
    return el('tr', {className: finding.severity},
      el('td', {}, el('span', {className: `badge ${finding.severity}`}, finding.severity)),
      el('td', {className: 'place'}, file + (finding.line === 0 ? '' : `:${finding.line}:${finding.column}`),
        node === undefined ? null : el('div', {}, button('in the graph', () => graph.open(node)))),
      el('td', {}, el('div', {className: 'message'}, finding.message), source,
        finding.help ? el('div', {className: 'help'}, finding.help) : null),
      el('td', {}, button(finding.rule, () => explain(finding.rule))));
  }
  function explain(rule) {
    $('explain-title').textContent = rule;
    $('explain-text').innerHTML = data.rules[rule] ?? '';
    $('explain').showModal();
  }
  $('filters').oninput = filter;
  $('filters').onsubmit = event => event.preventDefault();
  $('filters').onreset = () => setTimeout(filter);
  $('more').onclick = more;
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      const graphShown = !$('view-graph').hidden;
      if (!graphShown) show(tabs[0]);
      $(graphShown ? 'find' : 'query').focus();
    }
  });

  // ---- Link graph ----
  const graph = (() => {
    const canvas = $('canvas');
    const nodes = data.nodes;
    const SPACING = 15;
    const out = nodes.map(() => []);
    const into = nodes.map(() => []);
    for (let i = 0; i < data.edges.length; i += 2) {
      out[data.edges[i]].push(data.edges[i + 1]);
      into[data.edges[i + 1]].push(data.edges[i]);
    }
    nodes.forEach(node => { node.words = [node.title, node.url, node.file].join('\n').toLowerCase(); node.broken = []; });
    const view = {x: 0, y: 0, scale: 1};
    let selected = -1;
    let width = 0;
    let height = 0;
    let asked = false;

    // Pages of a section form a disc, the most linked in the middle; discs are packed around the largest, group by group.
    const sections = data.sections.map(({name, group}) => ({name, group, members: [], ghosts: [], x: 0, y: 0}));
    const orphans = {name: 'orphans: nothing leads here', members: [], ghosts: [], x: 0, y: 0, apart: true};
    nodes.forEach((node, i) => (node.orphan ? orphans : sections[node.section]).members.push(i));
    const ghosts = [];
    for (const broken of data.broken) {
      const node = nodes[broken.from];
      const home = node.orphan ? orphans : sections[node.section];
      let ghost = home.ghosts.find(each => each.url === broken.url);
      if (!ghost) home.ghosts.push(ghost = {url: broken.url, from: []}), ghosts.push(ghost);
      ghost.from.push(broken.from);
      node.broken.push(broken.url);
    }
    const discs = sections.filter(section => section.members.length > 0);
    for (const disc of [...discs, orphans]) {
      disc.members.sort((a, b) => into[b].length + out[b].length - into[a].length - out[a].length || a - b);
      disc.radius = SPACING * Math.sqrt(disc.members.length) + 10;
      disc.outer = disc.radius + (disc.ghosts.length ? 22 : 0) + 16;
    }
    function pack(circles) {
      circles.sort((a, b) => b.outer - a.outer);
      circles.forEach((circle, k) => {
        for (let t = 0; ; t += 0.15) {
          circle.x = 9 * t * Math.cos(t) * 1.3;
          circle.y = 9 * t * Math.sin(t) * 0.8;
          if (circles.slice(0, k).every(other => Math.hypot(circle.x - other.x, circle.y - other.y) > circle.outer + other.outer)) break;
        }
      });
    }
    const groups = [...new Set(discs.map(disc => disc.group))].map(name => ({name, discs: discs.filter(disc => disc.group === name)}));
    for (const group of groups) {
      pack(group.discs);
      group.size = group.discs.reduce((sum, disc) => sum + disc.members.length, 0);
      group.outer = Math.max(...group.discs.map(disc => Math.hypot(disc.x, disc.y) + disc.outer)) + (group.discs.length > 1 ? 40 : 0);
    }
    pack(groups);
    for (const group of groups) {
      for (const disc of group.discs) {
        disc.x += group.x;
        disc.y += group.y;
      }
      group.top = Math.min(...group.discs.map(disc => disc.y - disc.outer));
    }
    const placed = [...discs];
    if (orphans.members.length) {
      const right = Math.max(0, ...placed.map(disc => disc.x + disc.outer));
      orphans.x = right + orphans.outer + 50;
      placed.push(orphans);
    }
    for (const disc of placed) {
      disc.members.forEach((i, k) => {
        const angle = k * 2.399963;
        const r = SPACING * Math.sqrt(k + 0.3);
        nodes[i].x = disc.x + r * Math.cos(angle);
        nodes[i].y = disc.y + r * Math.sin(angle);
      });
      for (const ghost of disc.ghosts) {
        const [x, y] = ['x', 'y'].map(axis => ghost.from.reduce((sum, i) => sum + nodes[i][axis], 0) / ghost.from.length);
        ghost.angle = Math.atan2(y - disc.y, x - disc.x);
      }
      disc.ghosts.sort((a, b) => a.angle - b.angle);
      disc.ghosts.forEach((ghost, k) => {
        const angle = 2 * Math.PI * k / disc.ghosts.length + disc.ghosts[0].angle;
        ghost.x = disc.x + (disc.radius + 20) * Math.cos(angle);
        ghost.y = disc.y + (disc.radius + 20) * Math.sin(angle);
      });
    }
    const hue = i => 45 + (i * 169.96) % 275;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const css = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

    function fit() {
      const xs = placed.flatMap(disc => [disc.x - disc.outer, disc.x + disc.outer]);
      const ys = placed.flatMap(disc => [disc.y - disc.outer - 34, disc.y + disc.outer + 14]);
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
      view.scale = Math.min(2.5, (width - 160) / (right - left), (height - 60) / (bottom - top));
      view.x = (left + right) / 2;
      view.y = (top + bottom) / 2 + 10 / view.scale;
      redraw();
    }
    function resize() {
      const box = canvas.getBoundingClientRect();
      const first = width === 0;
      width = box.width;
      height = box.height;
      canvas.width = width * devicePixelRatio;
      canvas.height = height * devicePixelRatio;
      if (first && width > 0) fit(); else redraw();
    }
    const screenX = x => (x - view.x) * view.scale + width / 2;
    const screenY = y => (y - view.y) * view.scale + height / 2;
    function redraw() {
      if (!asked) {
        asked = true;
        requestAnimationFrame(() => { asked = false; draw(); });
      }
    }
    function lines(context, pairs, colour, alpha, thick) {
      context.strokeStyle = colour;
      context.globalAlpha = alpha;
      context.lineWidth = thick;
      context.beginPath();
      for (const [from, to] of pairs) {
        context.moveTo(screenX(from.x), screenY(from.y));
        context.lineTo(screenX(to.x), screenY(to.y));
      }
      context.stroke();
      context.globalAlpha = 1;
    }
    function draw() {
      if (width === 0) return;
      const context = canvas.getContext('2d');
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      context.clearRect(0, 0, width, height);
      const colours = {text: css('--text'), quiet: css('--quiet'), error: css('--error'), link: css('--link'), back: css('--back'), raised: css('--raised'), line: css('--line')};
      for (const disc of placed) {
        context.beginPath();
        context.arc(screenX(disc.x), screenY(disc.y), disc.radius * view.scale, 0, 7);
        context.fillStyle = colours.raised;
        context.fill();
        if (disc.apart) {
          context.setLineDash([5, 5]);
          context.strokeStyle = colours.quiet;
          context.stroke();
          context.setLineDash([]);
        }
      }
      const near = selected < 0 ? null : new Set([selected, ...out[selected], ...into[selected]]);
      const faint = Math.max(0.02, Math.min(0.25, 500 / data.edges.length));
      const pairs = [];
      for (let i = 0; i < data.edges.length; i += 2) pairs.push([nodes[data.edges[i]], nodes[data.edges[i + 1]]]);
      lines(context, pairs, colours.quiet, near ? faint / 2 : faint, 1);
      lines(context, ghosts.flatMap(ghost => ghost.from.map(i => [nodes[i], ghost])), colours.error, near ? 0.25 : 0.75, 1.2);
      if (near) {
        lines(context, into[selected].map(i => [nodes[i], nodes[selected]]), colours.quiet, 0.9, 1.5);
        lines(context, out[selected].map(i => [nodes[selected], nodes[i]]), colours.link, 0.9, 1.5);
        lines(context, ghosts.filter(ghost => ghost.from.includes(selected)).map(ghost => [nodes[selected], ghost]), colours.error, 1, 2);
      }
      const light = dark.matches ? 66 : 42;
      const size = Math.max(1.6, Math.min(7, 4.2 * view.scale));
      nodes.forEach((node, i) => {
        const [x, y] = [screenX(node.x), screenY(node.y)];
        if (x < -9 || y < -9 || x > width + 9 || y > height + 9) return;
        context.globalAlpha = near && !near.has(i) ? 0.3 : 1;
        context.fillStyle = `hsl(${hue(node.section)} 55% ${light}%)`;
        context.beginPath();
        context.arc(x, y, i === selected ? size + 3 : size, 0, 7);
        context.fill();
        if (node.broken.length) {
          context.strokeStyle = colours.error;
          context.lineWidth = 1.5;
          context.stroke();
        }
      });
      context.globalAlpha = 1;
      context.strokeStyle = colours.error;
      context.lineWidth = 1.6;
      for (const ghost of ghosts) {
        const [x, y] = [screenX(ghost.x), screenY(ghost.y)];
        const arm = Math.max(2, Math.min(5, 3.5 * view.scale));
        context.beginPath();
        context.moveTo(x - arm, y - arm); context.lineTo(x + arm, y + arm);
        context.moveTo(x + arm, y - arm); context.lineTo(x - arm, y + arm);
        context.stroke();
      }
      labels(context, colours, near);
    }
    function write(context, colours, text, x, y, colour, taken) {
      const half = context.measureText(text).width / 2 + 3;
      const box = [x - half, y - 12, x + half, y + 5];
      if (taken.some(other => box[0] < other[2] && box[2] > other[0] && box[1] < other[3] && box[3] > other[1])) return;
      taken.push(box);
      context.strokeStyle = colours.back;
      context.lineWidth = 4;
      context.lineJoin = 'round';
      context.strokeText(text, x, y);
      context.fillStyle = colour;
      context.fillText(text, x, y);
    }
    const short = text => text.length > 40 ? text.slice(0, 39) + '…' : text;
    function labels(context, colours, near) {
      const taken = [];
      context.textAlign = 'center';
      context.font = '13px system-ui, sans-serif';
      const inView = (x, y) => x > -60 && y > -20 && x < width + 60 && y < height + 20;
      if (near) {
        for (const i of near) {
          const [x, y] = [screenX(nodes[i].x), screenY(nodes[i].y) - 10];
          if (inView(x, y) && taken.length < 60) write(context, colours, short(nodes[i].title), x, y, colours.text, taken);
        }
      }
      context.font = '700 15px system-ui, sans-serif';
      for (const group of groups) {
        const [x, y] = [screenX(group.x), screenY(group.top) - 12];
        if (group.discs.length > 1 && inView(x, y)) write(context, colours, `${short(group.name)} (${number(group.size)})`, x, y, colours.text, taken);
      }
      context.font = '600 13px system-ui, sans-serif';
      for (const disc of placed) {
        const [x, y] = [screenX(disc.x), screenY(disc.y - disc.radius - (disc.ghosts.length ? 24 : 4)) - 3];
        const room = disc.radius * view.scale * 2 > 16 || placed.length < 30;
        if (room && inView(x, y)) write(context, colours, `${short(disc.name)} (${number(disc.members.length)})`, x, y, disc.apart ? colours.quiet : colours.text, taken);
      }
      context.font = '12px system-ui, sans-serif';
      if (view.scale > 1.7) {
        for (const ghost of ghosts) {
          const [x, y] = [screenX(ghost.x), screenY(ghost.y) - 8];
          if (inView(x, y) && taken.length < 300) write(context, colours, short(ghost.url), x, y, colours.error, taken);
        }
        nodes.forEach((node, i) => {
          const [x, y] = [screenX(node.x), screenY(node.y) + 18];
          if (!near?.has(i) && inView(x, y) && taken.length < 300) write(context, colours, short(node.title), x, y, colours.text, taken);
        });
      }
    }
    function zoom(factor, x = width / 2, y = height / 2) {
      const scale = Math.min(12, Math.max(0.02, view.scale * factor));
      view.x += (x - width / 2) * (1 / view.scale - 1 / scale);
      view.y += (y - height / 2) * (1 / view.scale - 1 / scale);
      view.scale = scale;
      redraw();
    }
    function nearest(x, y) {
      let best = -1;
      let least = 14 ** 2;
      nodes.forEach((node, i) => {
        const distance = (screenX(node.x) - x) ** 2 + (screenY(node.y) - y) ** 2;
        if (distance < least) [best, least] = [i, distance];
      });
      return best;
    }
    function select(i, centre) {
      selected = i;
      if (i >= 0 && centre) {
        view.scale = Math.max(view.scale, 1.8);
        view.x = nodes[i].x;
        view.y = nodes[i].y;
      }
      describe();
      redraw();
    }
    function list(title, members) {
      if (members.length === 0) return [];
      const shown = members.slice(0, 100);
      return [el('h3', {}, `${title} (${number(members.length)})`),
        el('ul', {}, ...shown.map(i => el('li', {}, button(nodes[i].title, () => select(i, true), nodes[i].url))),
          members.length > shown.length ? el('li', {}, `and ${number(members.length - shown.length)} more`) : null)];
    }
    function describe() {
      if (selected < 0) return $('page').replaceChildren(el('p', {className: 'hint'}, 'Click a page, or find one above.'));
      const node = nodes[selected];
      const own = findings.filter(finding => finding.page === node.url).length;
      $('page').replaceChildren(
        el('h2', {}, node.title), el('div', {className: 'path'}, node.url), el('div', {className: 'path'}, node.file),
        node.orphan ? el('p', {className: 'hint'}, 'No link and no sidebar leads here.') : null ?? '',
        own ? el('p', {}, button(count(own, 'finding'), () => {
          $('filters').reset();
          setTimeout(() => { $('query').value = node.file; filter(); show(tabs[0], true); });
        })) : '',
        ...(node.broken.length ? [el('h3', {}, `Broken links (${node.broken.length})`),
          el('ul', {}, ...node.broken.map(url => el('li', {className: 'broken'}, url)))] : []),
        ...list('Links to', out[selected]), ...list('Linked from', into[selected]));
    }
    /** Titles that are, begin with, or contain what is looked for, then URLs and files. */
    function rank(i, wanted) {
      const title = nodes[i].title.toLowerCase();
      return title === wanted ? 0 : title.startsWith(wanted) ? 1 : title.includes(wanted) ? 2 : 3;
    }
    function find() {
      const wanted = $('find').value.trim().toLowerCase();
      const words = $('find').value.toLowerCase().split(/\s+/).filter(Boolean);
      const hits = words.length === 0 ? [] : nodes.map((_, i) => i).filter(i => words.every(word => nodes[i].words.includes(word)))
        .sort((a, b) => rank(a, wanted) - rank(b, wanted));
      $('found').replaceChildren(...hits.slice(0, 50).map(i => button(`${nodes[i].title} — ${nodes[i].url}`, () => select(i, true), nodes[i].file)),
        words.length > 0 && hits.length !== 1 ? el('p', {className: 'hint'}, hits.length === 0 ? 'No page matches.' : `${number(hits.length)} pages match.`) : '');
      return hits;
    }
    $('find').oninput = find;
    $('find').onkeydown = event => {
      if (event.key === 'Enter') {
        const hits = find();
        if (hits.length) select(hits[0], true);
      }
    };

    const pointers = new Map();
    let moved = 0;
    canvas.onpointerdown = event => {
      canvas.setPointerCapture(event.pointerId);
      pointers.set(event.pointerId, event);
      moved = 0;
    };
    canvas.onpointermove = event => {
      const before = pointers.get(event.pointerId);
      if (!before) {
        const i = nearest(event.offsetX, event.offsetY);
        canvas.title = i < 0 ? '' : `${nodes[i].title}\n${nodes[i].url}`;
        canvas.style.cursor = i < 0 ? 'grab' : 'pointer';
        return;
      }
      if (pointers.size === 2) {
        const [a, b] = pointers.values();
        const other = a.pointerId === event.pointerId ? b : a;
        const gap = p => Math.hypot(p.offsetX - other.offsetX, p.offsetY - other.offsetY);
        zoom(gap(event) / Math.max(1, gap(before)), (event.offsetX + other.offsetX) / 2, (event.offsetY + other.offsetY) / 2);
      } else {
        view.x -= (event.offsetX - before.offsetX) / view.scale;
        view.y -= (event.offsetY - before.offsetY) / view.scale;
      }
      moved += Math.abs(event.offsetX - before.offsetX) + Math.abs(event.offsetY - before.offsetY);
      pointers.set(event.pointerId, event);
      redraw();
    };
    canvas.onpointerup = canvas.onpointercancel = event => {
      pointers.delete(event.pointerId);
      if (event.type === 'pointerup' && moved < 4) select(nearest(event.offsetX, event.offsetY), false);
    };
    canvas.addEventListener('wheel', event => {
      event.preventDefault();
      zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0015)), event.offsetX, event.offsetY);
    }, {passive: false});
    canvas.onkeydown = event => {
      const step = 60 / view.scale;
      const actions = {
        ArrowLeft: () => { view.x -= step; }, ArrowRight: () => { view.x += step; },
        ArrowUp: () => { view.y -= step; }, ArrowDown: () => { view.y += step; },
        '+': () => zoom(1.3), '=': () => zoom(1.3), '-': () => zoom(1 / 1.3), 0: fit, Escape: () => select(-1, false),
      };
      if (actions[event.key]) {
        event.preventDefault();
        actions[event.key]();
        redraw();
      }
    };
    $('zoom-in').onclick = () => zoom(1.4);
    $('zoom-out').onclick = () => zoom(1 / 1.4);
    $('zoom-all').onclick = fit;
    dark.onchange = redraw;
    addEventListener('resize', resize);
    $('legend').replaceChildren(`${count(nodes.length, 'page')}, ${count(data.edges.length / 2, 'link')} between them, `,
      el('b', {}, count(data.broken.length, 'broken link')), `, ${count(orphans.members.length, 'orphan')}`);
    describe();
    return {resize, open(i) { show(tabs[1], true); select(i, true); }};
  })();

  // ---- Sidebars ----
  data.sidebars.forEach((sidebar, i) => $('which').append(el('option', {value: String(i)}, sidebar.name)));
  const LONG = 400;
  let unfolded = true;
  const size = items => items.reduce((sum, item) => sum + 1 + (item.items ? size(item.items) : 0), 0);
  function branch(items) {
    const positions = items.map(item => item.position).filter(position => position !== null);
    const list = el('ul');
    for (const item of items) {
      const twice = positions.filter(position => position === item.position).length > 1;
      const position = el('span', {className: twice ? 'position twice' : 'position', title: twice ? 'a sibling has the same position' : ''},
        item.position === null ? '·' : String(item.position));
      const node = data.nodeOfPage[item.url];
      const label = node === undefined ? item.label : button(item.label, () => graph.open(node), item.url);
      if (item.items) {
        const summary = el('summary', {}, position, item.label, el('span', {className: 'kind'}, ` (${item.items.length}) `));
        if (node !== undefined) summary.append(button(`→ ${item.url}`, event => { event.preventDefault(); graph.open(node); }));
        list.append(el('li', {}, el('details', {open: unfolded}, summary, branch(item.items))));
      } else {
        list.append(el('li', {}, position, label, item.kind ? el('span', {className: 'kind'}, ` ${item.kind}`) : null));
      }
    }
    return list;
  }
  function tree() {
    const sidebar = data.sidebars[Number($('which').value)];
    unfolded = !sidebar || size(sidebar.items) <= LONG;
    $('expand').textContent = unfolded ? 'Close all' : 'Open all';
    $('tree').replaceChildren(sidebar ? branch(sidebar.items) : el('p', {className: 'none'}, 'The site has no sidebar.'));
  }
  $('which').oninput = tree;
  $('expand').onclick = () => {
    const all = [...$('tree').querySelectorAll('details')];
    const open = all.some(details => !details.open);
    all.forEach(details => { details.open = open; });
    $('expand').textContent = open ? 'Close all' : 'Open all';
  };
  tree();
  filter();
})();
