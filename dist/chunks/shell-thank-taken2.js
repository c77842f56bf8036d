export { t as thankTaken } from "./shell-thank-taken.js";
