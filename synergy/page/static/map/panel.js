// The panel: details of what is chosen, its neighbours by name, its findings.
const details = document.getElementById("details");
const panel = document.querySelector(".panel");
const sheet = document.getElementById("sheet");

function element(name, text, className) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function raise(up) {
  panel.classList.toggle("up", up);
  sheet.setAttribute("aria-expanded", String(up));
}

// The shut sheet of a phone says what is chosen, and that there is more inside.
const sheetTitle = sheet.querySelector("span");
const sheetHint = sheet.querySelector("small");
const sheetName = sheetTitle.textContent;
sheetHint.textContent = words["sheet-hint"];
function nameSheet(name) {
  sheetTitle.textContent = name || sheetName;
  sheetHint.hidden = !name;
}

// What is chosen stands in the address; all choices are one step, so that Back lets go of them.
function remember(key) {
  const address = key ? `#${encodeURIComponent(key).replaceAll("%2F", "/")}` : location.href.split("#")[0];
  if (key && decodeURIComponent(location.hash.slice(1)) === key) return;
  if (key && !history.state) history.pushState("chosen", "", address);
  else if (key || location.hash) history.replaceState(history.state, "", address);
}

function choice(text, choose) {
  const item = element("li");
  const button = element("button", text);
  button.type = "button";
  button.addEventListener("click", choose);
  item.append(button);
  return item;
}

// The pairs of a node instead of its neighbours, where lines have details of their own.
function pairsOf(node) {
  const byTie = new Map();
  for (const { edge, other } of node.links) {
    if (!byTie.has(edge.tie)) byTie.set(edge.tie, []);
    byTie.get(edge.tie).push([edge.place, other]);
  }
  return [...byTie].map(([tie, found]) => {
    const part = element("div");
    const list = element("ul");
    found.sort(([a], [b]) => pairs[b].width - pairs[a].width || a - b);
    list.append(...found.map(([place, other]) => choice(nodes[other].name, () => choosePair(place))));
    part.append(element("h3", `${ties[tie].out} (${found.length})`), list);
    return part;
  });
}

function neighbours(node) {
  if (pairs.length) return pairsOf(node);
  const groups = new Map();
  for (const { edge, other, out } of node.links) {
    const word = ties[edge.tie][out ? "out" : "back"];
    if (!groups.has(word)) groups.set(word, []);
    groups.get(word).push(other);
  }
  return [...groups].map(([word, others]) => {
    const part = element("div");
    const list = element("ul");
    others.sort((a, b) => nodes[a].name.localeCompare(nodes[b].name));
    list.append(...others.map((id) => choice(nodes[id].name, () => focusOn(id))));
    part.append(element("h3", `${word} (${others.length})`), list);
    return part;
  });
}

function signals(...chosen) {
  const about = findings.map((one, place) => place)
    .filter((place) => chosen.every((node) => findings[place].nodes.includes(node.id)));
  if (!about.length) return [];
  const list = element("ul");
  for (const place of about) {
    const source = document.querySelector(`button[data-finding="${place}"]`);
    const item = choice("", () => light(place));
    item.firstChild.append(...[...source.childNodes].map((child) => child.cloneNode(true)));
    list.append(item);
  }
  return [element("h3", `${words.findings} (${about.length})`), list];
}

function fill(word, title, told, advice, facts, linked, about) {
  details.hidden = false;
  details.querySelector(".word").textContent = word;
  details.querySelector("h2").textContent = title;
  details.querySelector(".told").textContent = told;
  details.querySelector(".advice").textContent = advice;
  const lines = facts.flatMap(([label, text]) => [element("dt", label), element("dd", text)]);
  details.querySelector("dl").replaceChildren(...lines);
  details.querySelector(".linked").replaceChildren(...linked);
  details.querySelector(".signals").replaceChildren(...about);
  document.getElementById("panel").scrollTop = 0;
  nameSheet(title);
}

function mark(place) {
  for (const button of document.querySelectorAll("button[data-finding]")) {
    if (Number(button.dataset.finding) === place) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
  for (const button of document.querySelectorAll("button[data-pair]")) {
    if (Number(button.dataset.pair) === state.pair) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
}

function choosePair(place) {
  const { from, to } = edges[place];
  const pair = pairs[place];
  for (const id of [from, to]) if (isHidden(nodes[id])) toggleKind(nodes[id].kinds[0]);
  state.focus = state.finding = null;
  state.pair = place;
  state.lit = new Set([from, to]);
  const part = element("div");
  const both = element("ul");
  both.append(...[from, to].map((id) => choice(nodes[id].name, () => focusOn(id))));
  part.append(element("h3", words.both), both);
  fill(pair.word, pair.name, "", "", pair.facts, [part], signals(nodes[from], nodes[to]));
  mark(-1);
  remember(pair.key);
  frame(state.lit);
}

const around = (node) => new Set([node.id, ...node.links.map((link) => link.other)]);

function focusOn(id) {
  const node = nodes[id];
  if (isHidden(node)) toggleKind(node.kinds[0]);
  state.focus = id;
  state.finding = state.pair = null;
  state.lit = around(node);
  fill(node.word, node.name, "", "", node.facts, neighbours(node), signals(node));
  mark(-1);
  remember(node.key);
  frame(state.lit);
}

// A finding about one node, such as a hub, is about its lines: it stays lit with its neighbours.
function light(place) {
  const finding = findings[place];
  const [only, ...others] = finding.nodes;
  state.pair = null;
  state.focus = others.length ? null : only;
  state.finding = place;
  state.lit = others.length ? new Set(finding.nodes) : around(nodes[only]);
  const named = element("ul");
  named.append(...finding.nodes.map((id) => choice(nodes[id].name, () => focusOn(id))));
  const linked = others.length ? [named] : [named, ...neighbours(nodes[only])];
  fill(words.finding, finding.rule, finding.message, finding.advice, [], linked, []);
  mark(place);
  remember(finding.id);
  frame(state.lit);
}

function leave() {
  if (state.lit === null) return;
  state.focus = state.finding = state.pair = state.lit = null;
  details.hidden = true;
  mark(-1);
  nameSheet("");
  remember("");
  network.redraw();
}
