// Helps people who do not write HTML: buttons that set the tags, and a look at what buyers will see.
(function () {
  "use strict";

  const TAGS = {
    bold: ["<b>", "</b>"],
    italic: ["<i>", "</i>"],
    heading: ["<h3>", "</h3>"],
    paragraph: ["<p>", "</p>"],
    list: ["<ul>\n  <li>", "</li>\n</ul>"],
  };

  function wrap(area, before, after) {
    const { selectionStart: from, selectionEnd: to, value } = area;
    let inside = value.slice(from, to);
    if (before.includes("<li>")) {
      inside = inside.split(/\n+/).join("</li>\n  <li>");
    }
    area.setRangeText(before + inside + after, from, to, "select");
    area.setSelectionRange(from + before.length, from + before.length + inside.length);
    area.focus();
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // What is shown is only looked at: nothing in it may run, load or be sent.
  function harmless(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    page.querySelectorAll("script, style, iframe, object, embed, form, input, link, meta, img, svg").forEach((each) => each.remove());
    page.querySelectorAll("*").forEach((each) => {
      [...each.attributes].forEach((attribute) => each.removeAttribute(attribute.name));
    });
    return [...page.body.childNodes];
  }

  document.querySelectorAll("[data-rich]").forEach((help) => {
    const area = document.getElementById(help.dataset.rich);
    const look = help.querySelector("[data-rich-look]");
    const show = () => look.replaceChildren(...harmless(area.value).map((node) => document.importNode(node, true)));
    help.hidden = false;
    help.addEventListener("click", (event) => {
      const button = event.target.closest("[data-rich-tag]");
      if (button) {
        wrap(area, ...TAGS[button.dataset.richTag]);
      }
    });
    area.addEventListener("input", show);
    window.addEventListener("load", show);
  });
})();
