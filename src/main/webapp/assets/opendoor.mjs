// Makes GOV.UK's components livelier where there is script. Every page works without it.
import { initAll } from "./govuk-frontend.min.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();
if (document.querySelector(".od-account")) import("./idle.mjs");
if (document.querySelector(".od-account") && document.querySelector("main textarea")) import("./keep.mjs");
if (document.querySelector("[data-autosave]")) import("./autosave.mjs");
if (document.getElementById("find")) import("./table.mjs");
