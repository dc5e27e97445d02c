// Choosing an option, a picture or a zoom without loading the page anew. Every link also works by itself.
(function () {
  "use strict";

  function load(address, keep) {
    return fetch(address, { headers: { Accept: "text/html" } })
      .then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)))
      .then((html) => {
        const page = new DOMParser().parseFromString(html, "text/html");
        ["gallery", "buy"].forEach((id) => {
          const fresh = page.getElementById(id);
          const old = document.getElementById(id);
          if (fresh && old) {
            old.replaceWith(document.adoptNode(fresh));
          }
        });
        history.replaceState(null, "", address);
        const again = keep && document.getElementById(keep);
        if (again) {
          again.focus();
        }
      })
      .catch(() => location.assign(address));
  }

  function picture(link) {
    const main = document.querySelector(".s-gallery-main");
    const image = main.querySelector("img");
    image.src = link.dataset.medium;
    image.srcset = link.dataset.srcset;
    image.alt = link.querySelector("img").alt;
    main.href = link.href;
    document.querySelectorAll(".s-thumbs a").forEach((one) => one.setAttribute("aria-current", String(one === link)));
  }

  function zoom(link) {
    const dialog = document.createElement("dialog");
    dialog.className = "e-dialog e-zoom";
    dialog.dataset.light = "";
    const close = document.createElement("form");
    close.method = "dialog";
    const button = document.createElement("button");
    button.className = "e-button e-button-secondary";
    button.textContent = document.documentElement.dataset.close || "Close";
    close.append(button);
    const image = document.createElement("img");
    image.src = link.href;
    image.alt = link.querySelector("img").alt;
    dialog.append(image, close);
    document.body.append(dialog);
    dialog.addEventListener("close", () => dialog.remove());
    dialog.showModal();
  }

  document.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) {
      return;
    }
    const option = event.target.closest("a.s-option-value");
    const thumb = event.target.closest(".s-thumbs a");
    const main = event.target.closest("a.s-gallery-main");
    if (option) {
      event.preventDefault();
      load(option.getAttribute("href"), option.id);
    } else if (thumb) {
      event.preventDefault();
      picture(thumb);
    } else if (main) {
      event.preventDefault();
      zoom(main);
    }
  });
})();
