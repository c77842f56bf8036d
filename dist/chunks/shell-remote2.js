export { t as bringHere, r as writeOutput } from "./shell-remote.js";
