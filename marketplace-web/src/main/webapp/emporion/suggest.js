// Suggestions below the search box while typing: arrow keys, Enter, Escape; without script the box is a plain form.
(function () {
  "use strict";

  const box = document.getElementById("q");
  const list = document.getElementById("suggestions");
  if (!box || !list) {
    return;
  }
  let asked = "";
  let timer = 0;
  let chosen = -1;

  function icon(name) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("class", "e-icon");
    svg.setAttribute("aria-hidden", "true");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    const known = document.querySelector(".s-search svg use").getAttribute("href");
    use.setAttribute("href", known.replace(/#.*/, "#" + name));
    svg.append(use);
    return svg;
  }

  function text(value, small) {
    const span = document.createElement("span");
    span.textContent = value;
    if (small) {
      span.className = "e-small e-muted";
    }
    return span;
  }

  function entry(href, picture, title, note) {
    const link = document.createElement("a");
    link.href = href;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.tabIndex = -1;
    link.id = "suggestion-" + list.childElementCount;
    link.append(picture, text(title));
    if (note) {
      link.append(text(note, true));
    }
    list.append(link);
  }

  function thumb(address) {
    if (!address) {
      return icon("image");
    }
    const picture = document.createElement("img");
    picture.src = address.replace(/-\d+\.jpg$/, "-160.jpg");
    picture.alt = "";
    return picture;
  }

  function price(money) {
    return money ? new Intl.NumberFormat(navigator.language, { style: "currency", currency: money.currency }).format(money.amount) : "";
  }

  const part = encodeURIComponent;

  function show(found) {
    list.replaceChildren();
    chosen = -1;
    (found.queries || []).forEach((query) => entry("/search?q=" + part(query), icon("search"), query));
    (found.categories || []).forEach((one) => entry("/c/" + part(one.slug), icon("grid"), one.name, "Category"));
    (found.stores || []).forEach((one) => entry("/s/" + part(one.slug), icon("store"), one.name, "Store"));
    (found.products || []).forEach((one) =>
      entry("/s/" + part(one.store.slug) + "/p/" + part(one.slug), thumb(one.image), one.title, price(one.price)),
    );
    open(list.childElementCount > 0);
  }

  function open(yes) {
    list.hidden = !yes;
    box.setAttribute("aria-expanded", String(yes));
    if (!yes) {
      box.removeAttribute("aria-activedescendant");
      chosen = -1;
    }
  }

  function ask() {
    const words = box.value.trim();
    if (words === asked) {
      return;
    }
    asked = words;
    if (words.length < 2) {
      open(false);
      return;
    }
    fetch("/api/v1/suggest?currency=" + part(box.dataset.currency || "") + "&q=" + part(words), { headers: { Accept: "application/json" } })
      .then((answer) => (answer.ok ? answer.json() : {}))
      .then((found) => {
        if (words === asked && document.activeElement === box) {
          show(found);
        }
      })
      .catch(() => open(false));
  }

  function move(by) {
    const entries = [...list.children];
    if (list.hidden || entries.length === 0) {
      return false;
    }
    chosen = (chosen + by + entries.length + (chosen < 0 && by < 0 ? 1 : 0)) % entries.length;
    entries.forEach((one, at) => one.setAttribute("aria-selected", String(at === chosen)));
    box.setAttribute("aria-activedescendant", entries[chosen].id);
    entries[chosen].scrollIntoView({ block: "nearest" });
    return true;
  }

  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });
  box.addEventListener("focus", () => open(list.childElementCount > 0 && box.value.trim() === asked && asked.length > 1));
  box.addEventListener("keydown", (event) => {
    if ((event.key === "ArrowDown" && move(1)) || (event.key === "ArrowUp" && move(-1))) {
      event.preventDefault();
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      list.children[chosen].click();
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      open(false);
    }
  });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".s-search")) {
      open(false);
    }
  });
  box.addEventListener("blur", () => setTimeout(() => open(list.contains(document.activeElement)), 150));
})();
