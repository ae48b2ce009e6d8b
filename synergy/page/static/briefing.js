"use strict";
// Without this script all is there to read; it adds printing by sheet, finding and sorting.
(() => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  // What is linked to is opened, with all that it is folded in.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)).replace("/", "-"));
    if (!target) return;
    for (let box = target.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  // On paper nothing can be opened: open all before printing, and close again what was closed.
  let opened = [];
  addEventListener("beforeprint", () => {
    const brief = document.body.dataset.paper === "brief";
    opened = all(brief ? ":is(.areas, .unseen) details:not([open])" : "details:not([open])");
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of opened) one.open = false;
    delete document.body.dataset.paper;
    for (const one of all("[data-chosen]")) delete one.dataset.chosen;
  });
  for (const button of all("button[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const what = button.dataset.print;
      if (what === "brief") document.body.dataset.paper = what;
      else if (what !== "page") {
        document.body.dataset.paper = "sheets";
        for (const sheet of all(".sheet")) if (what === "sheets" || what === sheet.id) sheet.dataset.chosen = "";
      }
      print();
    });
  }

  // A click on a column's head sorts by it, a second one the other way round.
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const value = (row, column) => row.cells[column].dataset.value ?? row.cells[column].textContent;
  for (const table of all("table.sortable")) {
    const heads = all("thead th", table);
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const figures = head.classList.contains("figure");
        const down = head.ariaSort ? head.ariaSort === "ascending" : figures;
        for (const other of heads) other.ariaSort = null;
        head.ariaSort = down ? "descending" : "ascending";
        const body = table.tBodies[0];
        const rows = [...body.rows].sort((a, b) => order.compare(value(a, column), value(b, column)));
        body.append(...(down ? rows.reverse() : rows));
      });
    });
  }

  // Findings by words, level and order.
  const bar = document.querySelector(".filter");
  if (!bar) return;
  const [find, level, sort] = ["find", "level", "order"].map((id) => document.getElementById(id));
  const rules = all("details.rule").map((box) => ({ box, articles: all("article", box) }));
  const texts = new Map(rules.flatMap(({ articles }) => articles).map((one) => [one, one.textContent.toLowerCase()]));
  const title = (article) => article.querySelector("h5").lastChild.textContent.trim();
  const filter = () => {
    const sought = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    const asked = sought.length > 0 || level.value !== "";
    let any = false;
    for (const { box, articles } of rules) {
      let some = false;
      for (const article of articles) {
        const fits = (!level.value || article.dataset.level === level.value) && sought.every((word) => texts.get(article).includes(word));
        article.hidden = !fits;
        some ||= fits;
      }
      box.hidden = !some;
      box.open = asked && some;
      any ||= some;
    }
    for (const family of all("section.family")) family.hidden = rules.every(({ box }) => box.hidden || !family.contains(box));
    document.getElementById("none").hidden = any;
  };
  const arrange = () => {
    for (const { articles } of rules) {
      const sorted = sort.value === "name" ? [...articles].sort((a, b) => order.compare(title(a), title(b))) : articles;
      sorted.reduce((before, article) => (before?.after(article), article), null);
    }
  };
  bar.hidden = false;
  bar.addEventListener("input", filter);
  sort.addEventListener("change", arrange);
  document.getElementById("all").addEventListener("click", () => {
    find.value = level.value = "";
    sort.value = "level";
    filter();
    arrange();
  });
})();
