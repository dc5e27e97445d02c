// The search on top: suggestions while somebody types, by keyboard too. Without this, Enter opens the page of results.
(function () {
  "use strict";

  const form = document.querySelector("form[data-suggestions]");
  if (!form) {
    return;
  }
  const PAUSE = 200;
  const SHORTEST = 2;
  const input = form.querySelector("input[type='search']");
  const found = form.querySelector(".s-found");
  const told = form.querySelector("[role='status']");
  const opener = document.querySelector(".s-opener");
  let timer;
  let asked;

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-keyshortcuts", "/");

  const options = () => [...found.querySelectorAll("[role='option']")];
  const active = () => found.querySelector("[aria-selected='true']");

  function close() {
    clearTimeout(timer);
    if (asked) {
      asked.abort();
    }
    found.hidden = true;
    found.replaceChildren();
    told.textContent = "";
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-controls");
    input.removeAttribute("aria-activedescendant");
  }

  function show(suggestions) {
    found.replaceChildren(...suggestions.body.childNodes);
    found.hidden = false;
    const list = found.querySelector("[role='listbox']");
    const count = options().length;
    told.textContent = count ? form.dataset.count.replace("{0}", count) : form.dataset.none;
    input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-expanded", String(count > 0));
    if (list) {
      list.id = "top-found";
      options().forEach((option, number) => (option.id = `top-found-${number}`));
      input.setAttribute("aria-controls", list.id);
    }
  }

  async function suggest() {
    const words = input.value.trim();
    if (words.length < SHORTEST) {
      close();
      return;
    }
    const asking = new AbortController();
    asked = asking;
    try {
      const address = `${form.dataset.suggestions}&q=${encodeURIComponent(words)}`;
      const answer = await fetch(address, { signal: asking.signal, redirect: "manual" });
      const page = answer.ok ? await answer.text() : "";
      if (asked === asking && !asking.signal.aborted) {
        page ? show(new DOMParser().parseFromString(page, "text/html")) : close();
      }
    } catch (failed) {
      if (!asking.signal.aborted) {
        close();
      }
    }
  }

  function mark(step) {
    const all = options();
    if (all.length === 0) {
      return;
    }
    const before = all.indexOf(active());
    const next = before < 0 ? (step > 0 ? 0 : all.length - 1) : before + step;
    all.forEach((option) => option.setAttribute("aria-selected", "false"));
    const chosen = all[next];
    if (chosen) {
      chosen.setAttribute("aria-selected", "true");
      chosen.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", chosen.id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function leave() {
    close();
    form.classList.remove("s-open");
    if (opener.offsetParent !== null) {
      opener.focus();
    }
  }

  function enter() {
    form.classList.add("s-open");
    input.focus();
    input.select();
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    if (asked) {
      asked.abort();
    }
    timer = setTimeout(suggest, PAUSE);
  });

  input.addEventListener("keydown", (event) => {
    if (event.isComposing) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      found.hidden ? suggest() : mark(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && active()) {
      event.preventDefault();
      active().click();
    } else if (event.key === "Escape" && !found.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Escape" && form.classList.contains("s-open")) {
      event.preventDefault();
      leave();
    }
  });

  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) {
      close();
    }
  });
  // A press on a suggestion must not take the focus away before it is a click.
  found.addEventListener("mousedown", (event) => event.preventDefault());
  form.querySelector(".s-closer").addEventListener("click", leave);
  opener.addEventListener("click", (event) => {
    event.preventDefault();
    enter();
  });

  const isTyped = (target) => target.closest("input, textarea, select, [contenteditable='true'], dialog[open]");
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyped(event.target)) {
      event.preventDefault();
      enter();
    }
  });
})();
