// What script adds to pages that work without it: ticking clocks, the palette, dropped files, one submit only.
(() => {
  const language = document.documentElement.lang;
  const locale = language + "-US";

  const tick = () => {
    for (const clock of document.querySelectorAll("[data-clock]")) {
      const parts = new Intl.DateTimeFormat("en-US", {hour: "numeric", minute: "2-digit", timeZone: clock.dataset.clock}).formatToParts();
      const part = (type) => parts.find((p) => p.type === type).value;
      const half = part("dayPeriod").startsWith("A") ? "a" : "p";
      clock.textContent = part("hour") + ":" + part("minute") + "\u00a0" + half + (language === "es" ? ".\u00a0m." : ".m.");
    }
  };
  setTimeout(() => { tick(); setInterval(tick, 60000); }, 60000 - Date.now() % 60000);

  const palette = document.getElementById("palette");
  if (palette) {
    const input = palette.querySelector("input");
    const list = palette.querySelector("ul");
    const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase(locale);
    const label = (link) => (link.querySelector("span") || link).textContent.trim();
    let found = [];
    let chosen = -1;
    const choose = (next) => {
      chosen = next;
      [...list.children].forEach((option, i) => option.setAttribute("aria-selected", i === chosen));
      const option = list.children[chosen];
      if (option) {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({block: "nearest"});
      } else {
        input.removeAttribute("aria-activedescendant");
      }
    };
    const show = (kept) => {
      const words = plain(input.value).split(/\s+/);
      const links = [...document.querySelectorAll("a[data-palette]")];
      found = links.filter((link, i) => links.findIndex((l) => l.href === link.href) === i)
        .filter((link) => link.closest("#palette-found") || words.every((word) => plain(label(link)).includes(word))).slice(0, 50);
      list.replaceChildren(...found.map((link, i) => {
        const option = document.createElement("li");
        option.id = "palette-" + i;
        option.role = "option";
        option.textContent = label(link);
        option.addEventListener("click", () => location.assign(link.href));
        return option;
      }));
      choose(input.value && found.length ? Math.min(kept, found.length - 1) : -1);
    };
    const suggested = palette.querySelector("#palette-found");
    const open = () => { if (!palette.open) { input.value = ""; suggested.replaceChildren(); palette.showModal(); show(0); } };
    input.addEventListener("input", () => { if (!input.value) suggested.replaceChildren(); show(0); });
    document.body.addEventListener("htmx:afterSwap", (event) => { if (event.target === suggested) show(Math.max(0, chosen)); });
    input.addEventListener("keydown", (event) => {
      const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
      if (step) {
        event.preventDefault();
        choose(Math.max(-1, Math.min(found.length - 1, chosen + step)));
      } else if (event.key === "Enter" && found[chosen]) {
        event.preventDefault();
        location.assign(found[chosen].href);
      }
    });
    palette.addEventListener("click", (event) => { if (event.target === palette) palette.close(); });
    document.addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
        event.preventDefault();
        open();
      }
    });
    for (const button of document.querySelectorAll("[data-opens=palette]")) {
      button.hidden = false;
      button.querySelector("[data-key]").textContent = /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘K" : "Ctrl K";
      button.addEventListener("click", open);
    }
  }

  const zone = (event) => event.target.closest ? event.target.closest("[data-dropzone]") : null;
  for (const type of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(type, (event) => {
      const place = zone(event);
      if (!place) return;
      event.preventDefault();
      place.classList.toggle("over", type === "dragover");
      if (type === "drop" && event.dataTransfer.files.length) {
        const input = place.querySelector("input");
        input.files = event.dataTransfer.files;
        input.dispatchEvent(new Event("change", {bubbles: true}));
      }
    });
  }
  document.addEventListener("change", (event) => {
    const place = zone(event);
    if (place && event.target.files) {
      place.querySelector(".chosen").textContent = [...event.target.files].map((file) => file.name).join(" · ");
    }
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    if (event.submitter) event.submitter.setAttribute("aria-busy", "true");
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) {
      delete form.dataset.sent;
      form.querySelectorAll("[aria-busy]").forEach((button) => button.removeAttribute("aria-busy"));
    }
  });
})();
