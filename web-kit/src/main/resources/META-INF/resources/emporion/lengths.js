// Nothing that is typed or pasted is cut: what is longer than its field takes is counted and told, and refused with the same count
// when it is sent; of a list with commas each item is. A field says in data-most how long; one that says so in maxlength is cut
// without a script.
(function () {
  "use strict";

  const told = document.documentElement.dataset.tooLong;
  const number = (n) => n.toLocaleString(navigator.language);

  document.addEventListener("focusin", (event) => {
    const field = event.target;
    if (told && field.maxLength > 0 && field.form && field.form.method === "post") {
      field.dataset.most = field.dataset.each || field.maxLength;
      field.removeAttribute("maxlength");
    }
  });

  /** That of the longest item where it is a list. */
  function length(field) {
    const items = field.dataset.each ? field.value.split(",") : [field.value];
    return Math.max(...items.map((item) => item.trim().length));
  }

  function note(field) {
    const id = field.id + "-length";
    const present = document.getElementById(id);
    if (present) {
      return present;
    }
    const line = document.createElement("span");
    line.id = id;
    line.className = "e-error";
    line.setAttribute("role", "status");
    field.insertAdjacentElement("afterend", line);
    return line;
  }

  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!told || !field.dataset || !field.dataset.most) {
      return;
    }
    const most = Number(field.dataset.most);
    const typed = length(field);
    if (typed > most) {
      const text = told.replace("{0}", number(typed)).replace("{1}", number(most)).replace("{2}", number(typed - most));
      note(field).textContent = text;
      field.setAttribute("aria-invalid", "true");
    } else if (document.getElementById(field.id + "-length")) {
      note(field).remove();
      field.setAttribute("aria-invalid", "false");
    }
  });
})();
