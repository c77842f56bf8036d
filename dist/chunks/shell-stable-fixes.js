export { t as leftOut, n as settle, r as unstableWords } from "./shell-stable-fixes2.js";
