// What the back offices add: rows that come and go without a new page, bulk bars, unsaved changes, copying a secret.
(function () {
  "use strict";

  // A form is sent to the address that is shown, so that a log-in in between leads back to the same thing.
  function sendFormsHere() {
    document.querySelectorAll('form[method="post"]').forEach((form) => {
      if (form.action.split("?")[0] === location.href.split("?")[0].split("#")[0]) {
        form.action = location.pathname + location.search;
      }
    });
  }
  sendFormsHere();

  // The upload's button is named by its label; a name needs a role.
  document.querySelectorAll(".ui-fileupload-choose:not([role])").forEach((choose) => choose.setAttribute("role", "group"));

  // Buttons that change a part of the page, or that first ask the server; without a script they send the whole form.
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-update], button[data-checks]");
    const checks = button && button.dataset.confirmed !== "yes" && button.dataset.checks;
    const changes = checks || (button && button.dataset.update);
    if (!changes || !window.PrimeFaces || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    const sent = { s: button.id, f: button.form.id, p: button.dataset.process || "@all", u: changes };
    window.PrimeFaces.ab(checks ? checked(sent) : sent);
  });

  // What the server would refuse is told at its field; only what can be done is asked about.
  function checked(sent) {
    const asksWhenRight = (request, status, told) => {
      countAll();
      const button = document.getElementById(sent.s);
      if (button && told && !told.validationFailed) {
        button.dataset.askless = "false";
        button.click();
        button.dataset.askless = "true";
      }
    };
    return { ...sent, pa: [{ name: "only-check", value: "yes" }], onco: asksWhenRight };
  }

  // Lists: what is shown stands in the address, and stays there when a filter is chosen.
  const SHOWN = ["size", "sort", "cols", "view"];
  const kept = () => [...new URLSearchParams(location.search)].filter(([name]) => SHOWN.includes(name));

  function tellAddress(shown) {
    const address = new URL(location.href);
    new URLSearchParams(shown).forEach((value, name) => {
      address.searchParams.delete(name);
      if (value) {
        address.searchParams.append(name, value);
      }
    });
    history.replaceState(history.state, "", address);
    sendFormsHere();
  }
  // The list may have come to look other than the saved view that is open.
  function tellView(look) {
    document.querySelectorAll(".p-views").forEach((views) => {
      const query = [views.dataset.filters, look].filter(Boolean).join("&");
      views.dataset.changed = query !== views.dataset.query;
    });
  }
  document.addEventListener("click", (event) => {
    const filter = event.target.closest(".b-filters a[href^='?']");
    if (filter && document.querySelector(".p-list")) {
      const address = new URL(filter.href);
      kept().forEach(([name, value]) => address.searchParams.set(name, value));
      filter.href = address.search;
    }
  });
  document.addEventListener("formdata", (event) => {
    if (event.target.closest(".b-filters") && document.querySelector(".p-list")) {
      [...event.formData].filter(([, value]) => value === "").forEach(([name]) => event.formData.delete(name));
      kept().forEach(([name, value]) => event.formData.set(name, value));
      if ([...event.formData.keys()].every((name) => name === "store")) {
        event.formData.set("view", "usual");
      }
    }
  });

  // The field for the number of a page is called in our words, before the tables are made.
  const tools = document.querySelector(".p-tools");
  if (tools) {
    window.PrimeFaces.setGlobalLocaleValue("jumpToPageInputLabel", tools.dataset.jump);
  }

  // On a phone the order stands in a box, which has no word for the usual order and shows the first one instead.
  function tellOrder() {
    document.querySelectorAll(".p-data .ui-reflow-dropdown").forEach((box) => {
      if (tools && !box.querySelector("option[value='']")) {
        box.prepend(new Option(tools.dataset.usual, ""));
      }
      const sorted = box.closest(".p-data").querySelector("th.ui-state-active");
      const down = sorted && sorted.querySelector(".ui-icon-triangle-1-s");
      box.value = sorted ? `${sorted.id}_${down ? 1 : 0}` : "";
    });
  }

  document.addEventListener(
    "change",
    (event) => {
      if (event.target.matches(".p-data .ui-reflow-dropdown") && event.target.value === "") {
        event.stopImmediatePropagation();
        const address = new URL(location.href);
        ["page", "sort"].forEach((name) => address.searchParams.delete(name));
        location.assign(address);
      }
    },
    true,
  );

  document.addEventListener("change", (event) => {
    const columns = event.target.closest("[data-columns]");
    if (columns) {
      const list = columns.dataset.columns;
      window.PrimeFaces.ab({ s: list, f: columns.form.id, p: list, u: list, pa: [{ name: "choose-columns", value: "yes" }] });
    }
  });

  // Rows that are selected, on this page and others: counted in the bar, which asks with the count before what is for good.
  const table = (id) => window.PrimeFaces.getWidgetById(id);
  const typedIn = (field) => (field.selectedOptions ? field.selectedOptions[0].text : field.value);
  const withTyped = (text) => text.replace(/\{(\w+)\}/g, (hole, id) => typedIn(document.getElementById(id)));
  // Nothing is asked when the field beside the button is empty, or has no figure where one is wanted: it is refused with the reason.
  const lacksItsValue = (text) =>
    [...text.matchAll(/\{([a-z]\w+)\}/gi)].some(([, id]) => {
      const field = document.getElementById(id);
      return field.value.trim() === "" || (field.inputMode !== "" && !/\p{N}/u.test(field.value));
    });
  // "[product|products]" is the first for one, the second for more.
  const filled = (text, count) =>
    text
      .replace(/\[([^|\]]*)\|([^|\]]*)\]/g, (both, one, more) => (Number(count) === 1 ? one : more))
      .replace("{0}", Number(count).toLocaleString(navigator.language));

  function count(bar) {
    const list = table(bar.dataset.selectionOf);
    const chosen = list.selection.length;
    const flag = bar.querySelector("[name='all-that-match']");
    const all = bar.querySelector("[data-selects-all]");
    const matching = Number(all.dataset.selectsAll);
    flag.value = flag.value && chosen > 0 ? "true" : "";
    if (flag.value && list.checkAllToggler.attr("aria-checked") !== "true") {
      list.toggleCheckAll();
    }
    const selected = flag.value ? matching : chosen;
    bar.hidden = selected === 0;
    document.getElementById(bar.dataset.selectionOf).classList.toggle("p-all-selected", flag.value === "true");
    bar.querySelector("[data-count]").textContent = filled(bar.querySelector("[data-count]").dataset.count, selected);
    all.textContent = filled(all.dataset.label, matching);
    all.hidden = selected >= matching;
    bar.querySelectorAll("[data-confirm]").forEach((button) => {
      button.dataset.asks = button.dataset.asks || button.dataset.confirm;
      button.dataset.confirm = withTyped(filled(button.dataset.asks, selected));
      button.dataset.askless = button.dataset.checks !== undefined || lacksItsValue(button.dataset.asks);
    });
  }
  const countAll = () => document.querySelectorAll("[data-selection-of]").forEach(count);

  function presses(button, flag) {
    flag.value = button.dataset.selectsAll ? "true" : "";
    if (button.dataset.clears) {
      table(button.dataset.clears).unselectAllRows();
    }
    if (button.dataset.selectsPage) {
      table(button.dataset.selectsPage).toggleCheckAll();
    }
  }
  // After the table itself has dealt with the press or the key.
  const selects = (event) =>
    setTimeout(() => {
      const bar = document.querySelector("[data-selection-of]");
      const button = event.type === "click" && event.target.closest("[data-selects-all], [data-clears], [data-selects-page]");
      const tick = event.target.closest(".p-data .p-tick");
      if (bar && (button || tick)) {
        presses(button || tick, bar.querySelector("[name='all-that-match']"));
        countAll();
      }
    }, 0);
  ["click", "keydown"].forEach((kind) => document.addEventListener(kind, selects, true));
  document.addEventListener("input", (event) => event.target.closest("[data-selection-of]") && countAll());

  // Without rows that are selected by arrow keys the rows as a whole are no stop for Tab; a heading sorts by Space as by Enter.
  const rowsAreNoStop = () =>
    document.querySelectorAll(".p-data .ui-datatable-data[tabindex='0']").forEach((rows) => rows.setAttribute("tabindex", "-1"));
  document.addEventListener("keydown", (event) => {
    if (event.key === " " && event.target.matches("th.ui-sortable-column")) {
      event.preventDefault();
      event.target.click();
    }
  });

  // Enter in a field of a list presses the button beside it or goes to the page typed; browsers press the first of the form.
  document.addEventListener("keydown", (event) => {
    const field = event.target;
    if (event.key !== "Enter" || !field.matches("input") || !field.form || !field.form.querySelector(".p-data")) return;
    event.preventDefault();
    const row = field.closest(".p-change-row");
    if (row) {
      row.querySelector("button").click();
    } else if (field.matches(".ui-paginator-jtp-input")) {
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });

  // Enter in a form with parts of their own presses the button beside the field, or the one that saves all.
  document.addEventListener("keydown", (event) => {
    const field = event.target;
    const form = event.key === "Enter" && field.matches("input:not([type=checkbox])") && field.form;
    if (!form || !form.matches(".p-saves") || event.defaultPrevented) return;
    event.preventDefault();
    (field.closest(".p-beside") || form.querySelector(".b-bar")).querySelector("button").click();
  });

  window.jQuery(document).on("pfAjaxComplete", (event, request, settings, told) => {
    if (told && told.address !== undefined) {
      tellAddress(told.address);
      tellView(told.look);
    }
    document.querySelectorAll("[data-fills]").forEach(fill);
    rowsAreNoStop();
    tellOrder();
    countAll();
  });
  window.addEventListener("load", rowsAreNoStop);
  window.addEventListener("load", tellOrder);

  // What the server proposes for a field is taken while nothing is typed there.
  function fill(proposal) {
    const field = document.getElementById(proposal.dataset.fills);
    field.value = field.value || proposal.textContent;
    proposal.remove();
  }

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy]");
    if (button) {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      button.classList.add("p-copied");
    }
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-prints]")) {
      window.print();
    }
  });

  // What was saved is not what stands in the form any more.
  document.addEventListener("input", (event) => {
    if (event.target.closest("form[method='post']")) {
      document.querySelectorAll("#messages .e-message-success").forEach((said) => said.remove());
    }
  });

  // Somebody who leaves a form with changes is asked first.
  function guard(form) {
    let changed = form.dataset.posted === "true" || form.querySelector(".e-message-success") !== null;
    const note = form.querySelector("[data-unsaved]");
    const tell = () => {
      if (note) {
        note.textContent = changed ? note.dataset.unsaved : "";
      }
    };
    const touch = () => {
      changed = true;
      tell();
    };
    form.addEventListener("input", touch);
    form.addEventListener("change", touch);
    form.addEventListener("submit", (event) => {
      if (!event.defaultPrevented) {
        changed = false;
      }
    });
    window.addEventListener("beforeunload", (event) => {
      if (changed) {
        event.preventDefault();
      }
    });
    tell();
  }
  window.addEventListener("load", () => document.querySelectorAll("form.p-guarded").forEach(guard));
})();
