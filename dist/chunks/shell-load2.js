export { n as parseConfig } from "./shell-load.js";
