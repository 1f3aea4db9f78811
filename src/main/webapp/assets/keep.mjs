// Keeps what somebody types on the server a moment after the last key, for them alone: it is given back if they come here
// again before they have sent it. Nothing stays in the browser, which may not be theirs. The plan's drafts save themselves.
const bar = document.querySelector(".od-account");
const pause = 1500;
const forms = [...document.querySelectorAll("main form")].filter(
  (form) => form.hasAttribute("id") && form.querySelector("textarea") && !form.querySelector("[data-autosave]"),
);

const isEmpty = (form) => [...form.querySelectorAll("textarea")].every((box) => box.value.trim() === "");

const body = (form) => {
  const fields = new URLSearchParams(new FormData(form));
  fields.delete("jakarta.faces.ViewState");
  fields.set("kept-path", location.pathname);
  fields.set("kept-form", form.getAttribute("id"));
  if (isEmpty(form)) fields.set("kept-empty", "true");
  return fields;
};

const watch = (form) => {
  const says = document.createElement("p");
  says.className = "od-small od-kept";
  says.setAttribute("role", "status");
  form.append(says);
  let timer = null;
  let sending = new AbortController();

  const keep = async (keepalive) => {
    timer = null;
    const { signal } = sending;
    try {
      const answer = await fetch("/sign-in/keep", { method: "POST", body: body(form), keepalive, signal });
      const kept = isEmpty(form) ? "" : bar.dataset.kept;
      says.textContent = answer.ok ? kept : bar.dataset.notKept;
    } catch {
      if (!signal.aborted) says.textContent = bar.dataset.notKept;
    }
  };

  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, pause, false);
  };

  form.addEventListener("input", wait);
  // Who types fast has begun before this was here.
  if ([...form.querySelectorAll("textarea")].some((box) => box.value !== box.defaultValue)) wait();
  // What is sent is not kept, and must not come after it.
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    timer = null;
    sending.abort();
    sending = new AbortController();
  });
  addEventListener("pagehide", () => {
    if (timer === null) return;
    clearTimeout(timer);
    keep(true);
  });
};

forms.forEach(watch);
