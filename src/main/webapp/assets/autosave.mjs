// Saves a form a moment after the last key. Each box has a hidden twin, base-…, that holds what stood there before: what a
// colleague wrote in another box comes in, and what two wrote in the same box is left for the button to show.
const status = document.querySelector("[data-autosave]");
const form = status.closest("form");
const button = document.getElementById(status.dataset.autosave);
const pause = 1500;
let timer;

const plain = (text) => text.replaceAll("\r\n", "\n");

const take = (saved, sent) => {
  for (const base of form.querySelectorAll("[name^=base-]")) {
    const box = form.elements[base.name.slice("base-".length)];
    const now = plain(saved.elements[base.name].value);
    const mine = plain(sent.get(box.name)) !== plain(base.value);
    const untouched = plain(box.value) === plain(base.value);
    if (!mine && untouched) box.value = now;
    if (mine || untouched) base.value = now;
  }
};

const save = async () => {
  const sent = new URLSearchParams(new FormData(form));
  sent.set(button.name, button.value);
  status.textContent = status.dataset.saving;
  try {
    const answer = await fetch(form.action, { method: "POST", body: sent });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const saved = page.getElementById(form.id);
    if (!answer.redirected || !saved) throw new Error("not saved");
    take(saved, sent);
    status.textContent = status.dataset.saved;
  } catch {
    status.textContent = status.dataset.failed;
  }
};

form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(save, pause);
});
form.addEventListener("submit", () => clearTimeout(timer));
