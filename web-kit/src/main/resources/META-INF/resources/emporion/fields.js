// Selects with a search: a list box beside a hidden select. What is said about the field belongs to the box that has the focus,
// and a choice is told to everybody who listens for changes.
(function () {
  "use strict";

  if (!window.jQuery || !window.PrimeFaces) {
    return;
  }

  // Weeks of the marketplace begin on Monday.
  Object.values(window.PrimeFaces.locales).forEach((each) => {
    each.firstDayOfWeek = 1;
  });

  // The button that opens a calendar is named by what it does.
  const calendar = window.jQuery.prime && window.jQuery.prime.datePicker;
  if (calendar) {
    const render = calendar.prototype.renderTriggerButton;
    calendar.prototype.renderTriggerButton = function () {
      render.call(this);
      this.triggerButton.find(".ui-button-text").text(this.options.locale.chooseDate);
    };
  }

  // Finds by words in any order.
  const contains = (text, typed) => typed.split(" ").every((word) => text.includes(word));

  const STEPS = { ArrowDown: 1, ArrowUp: -1 };

  const found = (panel) => [...panel.querySelectorAll("[role=option]")].filter((each) => each.offsetParent !== null);

  const marked = (options) => options.findIndex((each) => each.classList.contains("ui-state-highlight"));

  function mark(widget, option) {
    widget.highlightItem(window.jQuery(option));
    window.PrimeFaces.scrollInView(widget.itemsWrapper, window.jQuery(option));
  }

  // Arrow keys and Enter stay with what the search has found: what is hidden is never chosen.
  function staysInside(event, widget, panel) {
    const options = found(panel);
    const at = marked(options);
    if (STEPS[event.key]) {
      event.preventDefault();
      event.stopImmediatePropagation();
      const to = at < 0 ? 0 : Math.min(Math.max(at + STEPS[event.key], 0), options.length - 1);
      if (options[to]) {
        mark(widget, options[to]);
      }
    } else if (at < 0 && (event.key === "Enter" || event.key === "Tab")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.key === "Tab") {
        widget.handleEscapeKey(event);
      }
    }
  }

  function opens(event, widget) {
    if (event.key === "Enter" && widget.panel.is(":hidden")) {
      event.preventDefault();
      event.stopImmediatePropagation();
      widget.show();
    }
  }

  function search(widget, panel, typed) {
    widget.filter(typed);
    const options = found(panel);
    if (marked(options) < 0 && options.length) {
      mark(widget, options[0]);
    }
  }

  // The list is there once it was opened. A path such as "Garden \u203a Watering" stands below its parent.
  function arrange(panel, label) {
    panel.querySelector("[role=listbox]").setAttribute("aria-labelledby", label);
    panel.querySelectorAll("[role=option]").forEach((each) => {
      each.dataset.depth = Math.min(each.textContent.split(" \u203a ").length - 1, 4);
    });
  }

  function prepare(box) {
    const shown = box.querySelector(".ui-selectonemenu-label");
    shown.setAttribute("aria-describedby", box.dataset.describedby);
    shown.setAttribute("aria-invalid", box.dataset.invalid);
    shown.setAttribute("aria-labelledby", `${box.id}-label ${shown.id}`);
    shown.addEventListener("keydown", (event) => opens(event, widget), true);
    const panel = document.getElementById(box.id + "_panel");
    const widget = window.PrimeFaces.getWidgetById(box.id);
    const filter = panel.querySelector(".ui-selectonemenu-filter");
    filter.setAttribute("aria-controls", box.id + "_panel");
    filter.addEventListener("focus", () => arrange(panel, box.id + "-label"));
    filter.addEventListener("keydown", (event) => staysInside(event, widget, panel), true);
    panel.querySelector(".ui-selectonemenu-items-wrapper").tabIndex = 0;
    widget.filterMatcher = contains;
  }

  window.jQuery(() => document.querySelectorAll(".e-pick[data-describedby]").forEach(prepare));
  window.jQuery(document).on("change", ".e-pick select", (event) => {
    if (!event.originalEvent) {
      event.target.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
  // However it was typed: keyboards of phones tell no keys.
  document.addEventListener("input", (event) => {
    if (event.target.matches(".e-pick-panel .ui-selectonemenu-filter")) {
      const widget = window.PrimeFaces.getWidgetById(event.target.id.replace(/_filter$/, ""));
      search(widget, event.target.closest(".e-pick-panel"), event.target.value);
    }
  });
})();
// The text editor over a description. The textarea stays what is sent, kept as a draft and counted: the editor reads it, and
// writes into it only what somebody changes, so that a text nobody touched is not written anew. Without a script it is a textarea.
(function () {
  "use strict";

  const SHOWN = "p, br, b, strong, i, em, u, s, sub, sup, blockquote, ul, ol, li, h1, h2, h3, h4, h5, h6, a, html, head, body";

  // Tables and the like would be lost in the editor.
  function fits(html) {
    const page = new DOMParser().parseFromString(html, "text/html");
    return [...page.querySelectorAll("*")].every((each) => each.matches(SHOWN));
  }

  function written(quill) {
    const html = quill.getSemanticHTML().replace(/&nbsp;|\u00a0/g, " ");
    return quill.getText().trim() === "" ? "" : html;
  }

  function fill(quill, text) {
    if (text.includes("<")) {
      quill.setContents(quill.clipboard.convert({ html: text }), "silent");
    } else {
      quill.setText(text, "silent");
    }
    quill.history.clear();
  }

  function name(quill, box, area) {
    box.removeAttribute("role");
    quill.root.setAttribute("role", "textbox");
    quill.root.setAttribute("aria-multiline", "true");
    quill.root.setAttribute("aria-labelledby", area.id + "-label");
    quill.root.setAttribute("aria-describedby", area.getAttribute("aria-describedby") || "");
    quill.root.setAttribute("aria-invalid", area.getAttribute("aria-invalid") || "false");
    box.querySelectorAll(".ql-tooltip input").forEach((link) => link.setAttribute("aria-label", "URL"));
  }

  function count(part, area) {
    const place = part.querySelector("[data-editor-count]");
    const number = (n) => n.toLocaleString(navigator.language);
    const tell = () => {
      const text = place.dataset.editorCount.replace("{0}", number(area.value.length));
      place.textContent = text.replace("{1}", number(Number(place.dataset.most)));
    };
    area.addEventListener("input", tell);
    tell();
  }

  function mount(part) {
    const area = document.getElementById(part.dataset.editor);
    const box = document.getElementById(area.id + "-rich");
    count(part, area);
    const widget = window.PrimeFaces && window.PrimeFaces.getWidgetById(box.id);
    if (!widget || !widget.editor || area.matches(":disabled")) {
      return;
    }
    if (!fits(area.value)) {
      part.querySelector("[data-editor-unfit]").hidden = false;
      return;
    }
    const quill = widget.editor;
    const first = document.querySelector('[aria-invalid="true"]');
    widget.input.prop("disabled", true);
    fill(quill, area.value);
    name(quill, box, area);
    part.classList.add("e-editor-on");
    area.tabIndex = -1;
    quill.on("text-change", (change, before, source) => {
      if (source !== "silent") {
        area.value = written(quill);
        area.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });
    // The tab key leads on to the next field, as everywhere.
    quill.root.addEventListener("keydown", (event) => event.key === "Tab" && event.stopImmediatePropagation(), true);
    area.addEventListener("focus", () => quill.focus());
    if (first === area) {
      quill.focus();
    }
  }

  // After the editors themselves, which begin in the same way.
  const ready = window.jQuery || ((work) => window.addEventListener("load", work));
  ready(() => document.querySelectorAll("[data-editor]").forEach(mount));
})();
