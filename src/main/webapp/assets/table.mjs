// Sorts and narrows a table, and turns its pages, where it stands. Without script the form does the same with a new page.
const form = document.getElementById("find");
const parts = "[role=status], #queue, #people";
let asked = 0;

const show = async (button) => {
  const mine = ++asked;
  const fields = new URLSearchParams(new FormData(form));
  if (button?.name) fields.set(button.name, button.value);
  const answer = await fetch(form.action, { method: "POST", body: fields });
  if (answer.redirected || !answer.ok) return location.assign(location.pathname);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("find");
  if (mine !== asked) return;
  const focused = document.activeElement?.id;
  form.elements.order.value = page.elements.order.value;
  form.querySelectorAll(parts).forEach((part, i) => part.replaceChildren(...page.querySelectorAll(parts)[i].childNodes));
  document.getElementById(focused)?.focus();
};

let typing;
const showSoon = () => {
  clearTimeout(typing);
  typing = setTimeout(show, 300);
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(typing);
  show(event.submitter);
});
form.addEventListener("change", showSoon);
form.addEventListener("input", showSoon);

// Somebody may have chosen before this script was there.
const isChanged = (field) => (field.options ? field.selectedIndex > 0 && !field.selectedOptions[0].defaultSelected : field.value !== field.defaultValue);
if ([...form.querySelectorAll("select, [type=search]")].some(isChanged)) show();
