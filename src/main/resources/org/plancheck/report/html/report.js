(() => {
  "use strict";
  const root = document.documentElement;
  const form = document.getElementById("filter");
  const results = [...document.querySelectorAll(".result")];
  const proposals = [...document.querySelectorAll(".proposal")];

  function speak(language) {
    root.dataset.lang = language;
    root.lang = language === "zh" ? "zh-CN" : "en";
    document.querySelectorAll("[data-en][data-zh]").forEach(e => { e.textContent = e.dataset[language]; });
    document.querySelectorAll("[data-to]").forEach(b => b.setAttribute("aria-pressed", String(b.dataset.to === language)));
  }

  function filter() {
    const data = new FormData(form);
    const kinds = new Set(data.getAll("kind"));
    const levels = new Set(data.getAll("level"));
    const clause = data.get("clause");
    const track = data.get("track");
    const words = data.get("text").trim().toLowerCase();
    const narrowed = form.querySelector("input[type=checkbox]:not(:checked)") || clause !== "*" || track !== "*" || words;
    let shown = 0;
    for (const proposal of proposals) {
      const onTrack = track === "*" || proposal.dataset.tracks.split(" ").includes(track);
      const named = words && proposal.querySelector(".head").textContent.toLowerCase().includes(words);
      let any = false;
      for (const result of proposal.querySelectorAll(".result")) {
        const level = result.dataset.level;
        const fits = onTrack
          && kinds.has(result.dataset.kind)
          && (level === "none" || levels.has(level))
          && (clause === "*" || result.dataset.clauses.split(" ").includes(clause))
          && (!words || named || result.textContent.toLowerCase().includes(words));
        result.hidden = !fits;
        shown += fits ? 1 : 0;
        any = any || fits;
      }
      proposal.querySelectorAll("details").forEach(d => { d.hidden = !d.querySelector(".result:not([hidden])"); });
      proposal.hidden = Boolean(narrowed) && !any;
    }
    document.getElementById("shown").textContent = shown + " / " + results.length;
    document.getElementById("none").hidden = shown > 0 || results.length === 0;
  }

  document.querySelectorAll("[data-to]").forEach(b => b.addEventListener("click", () => speak(b.dataset.to)));
  document.getElementById("print").addEventListener("click", () => print());
  form.addEventListener("input", filter);
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  document.querySelector(".tools").hidden = false;
  form.hidden = results.length === 0;
  speak(root.dataset.lang);
  filter();
})();
