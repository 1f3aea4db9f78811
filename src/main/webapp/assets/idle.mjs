// Warns two minutes before somebody is signed out, and covers the page when they are. What they typed is kept for them.
const bar = document.querySelector(".od-account");
const dialog = document.getElementById("idle");
const tabs = new BroadcastChannel("opendoor");
const idle = Number(bar.dataset.idle) * 1000;
const warning = 120000;
// A little before the server's own time, so that what was typed still finds somebody signed in.
const early = 5000;
let seen = Date.now();
let over = false;

const begin = () => {
  seen = Date.now();
  if (dialog.open) dialog.close();
};

const stay = async () => {
  const answer = await fetch("/sign-in/stay", { method: "POST" });
  if (!answer.ok) return cover();
  tabs.postMessage("seen");
  begin();
};

const cover = async () => {
  if (over) return;
  over = true;
  document.body.classList.add("od-covered");
  clearInterval(watch);
  const form = document.querySelector("main form:not(#find) [name=form-token]")?.form;
  if (form) {
    const fields = new URLSearchParams(new FormData(form));
    fields.set("kept-path", location.pathname);
    await fetch("/sign-in/keep", { method: "POST", body: fields }).catch(() => {});
  }
  await fetch("/sign-in/out", { method: "POST", redirect: "manual" }).catch(() => {});
  location.replace("/sign-in?to=" + location.pathname);
};

const look = () => {
  const left = seen + idle - Date.now();
  if (left <= early) cover();
  else if (left <= warning && !dialog.open) dialog.showModal();
};

const watch = setInterval(look, 1000);
document.addEventListener("visibilitychange", look);
tabs.addEventListener("message", begin);
// Escape says that somebody is there as well as the button does.
dialog.addEventListener("cancel", stay);
dialog.querySelector("button").addEventListener("click", stay);
tabs.postMessage("seen");
