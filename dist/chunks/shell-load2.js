export { t as parseConfig } from "./shell-load.js";
