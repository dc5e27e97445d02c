// Values that are changed in their list: Enter or leaving the field saves, Escape brings back what was there.
(function () {
  "use strict";

  let last = 0;

  function tell(field, text) {
    const known = document.getElementById(field.getAttribute("aria-describedby"));
    const line = known || document.createElement("span");
    if (!known) {
      line.id = `edit-error-${(last += 1)}`;
      line.className = "e-error";
      line.setAttribute("role", "alert");
      field.after(line);
      field.setAttribute("aria-describedby", line.id);
    }
    line.textContent = text;
    field.setAttribute("aria-invalid", text ? "true" : "false");
  }

  function leave(field) {
    field.value = field.defaultValue;
    delete field.dataset.refused;
    tell(field, "");
  }

  // What is left of the row's stock is known only after the answer.
  function showLeft(field, edits, told) {
    const left = field.closest("tr").querySelector("[data-left]");
    if (left && told.cellLeft === "none") {
      left.replaceChildren(edits.querySelector("template").content.cloneNode(true));
    } else if (left && told.cellLeft) {
      left.textContent = told.cellLeft;
    }
  }

  function saved(field, edits, told) {
    field.value = told.cellValue;
    field.defaultValue = told.cellValue;
    field.dataset.seen = told.cellSeen;
    delete field.dataset.refused;
    field.classList.add("p-edit-saved");
    tell(field, "");
    showLeft(field, edits, told);
    edits.querySelector("[role='status']").textContent = told.cellSaid;
  }

  function answered(field, edits, told) {
    field.readOnly = false;
    if (told && told.cellSaid) {
      saved(field, edits, told);
      return;
    }
    field.dataset.refused = field.value;
    field.dataset.seen = (told && told.cellSeen) || field.dataset.seen;
    tell(field, (told && told.cellRefused) || edits.dataset.failed);
  }

  function save(field) {
    const edits = document.querySelector("[data-edits]");
    if (field.readOnly || !edits) {
      return;
    }
    if (field.value.trim() === field.defaultValue) {
      leave(field);
      return;
    }
    const button = document.getElementById(edits.dataset.edits);
    field.readOnly = true;
    field.classList.remove("p-edit-saved");
    edits.querySelector("[role='status']").textContent = "";
    window.PrimeFaces.ab({
      s: button.id,
      f: button.form.id,
      p: button.id,
      pa: [
        { name: "cell", value: field.dataset.edit },
        { name: "cell-key", value: field.dataset.key },
        { name: "cell-seen", value: field.dataset.seen },
        { name: "cell-typed", value: field.value },
      ],
      onco: (request, status, told) => answered(field, edits, told),
    });
  }

  document.addEventListener(
    "keydown",
    (event) => {
      if (!event.target.matches(".p-edit") || event.isComposing) {
        return;
      }
      if (event.key === "Enter") {
        event.preventDefault();
        event.stopPropagation();
        save(event.target);
      }
      if (event.key === "Escape") {
        event.stopPropagation();
        if (!event.target.readOnly) {
          leave(event.target);
        }
      }
    },
    true,
  );

  // What was refused is saved by Enter alone, so that nobody overwrites what others did by going on.
  document.addEventListener("focusout", (event) => {
    const field = event.target;
    if (field.matches(".p-edit") && field.value !== field.dataset.refused && field.isConnected) {
      save(field);
    }
  });
})();
