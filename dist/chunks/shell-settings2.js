export { o as milliseconds } from "./shell-settings.js";
