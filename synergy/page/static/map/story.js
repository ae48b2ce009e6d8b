// The findings one after another, as a story: those that the filter leaves, the gravest first.
const stepRow = details.querySelector(".step");
const storyline = () => [...findings.keys()].filter((place) => findingLeft(findings[place]));

function step(by) {
  const order = storyline();
  if (!order.length) return;
  const now = order.indexOf(state.finding);
  const next = now < 0 ? (by > 0 ? 0 : order.length - 1) : (now + by + order.length) % order.length;
  light(order[next]);
}

function tellPlace(place) {
  const order = place === null ? [] : storyline();
  const now = order.indexOf(place);
  stepRow.hidden = now < 0;
  if (now >= 0) stepRow.querySelector("span").textContent = said("step", counted(now + 1), counted(order.length));
}

document.getElementById("previous").addEventListener("click", () => step(-1));
document.getElementById("next").addEventListener("click", () => step(1));
document.getElementById("tell")?.addEventListener("click", () => step(1));
