export { t as repairList, n as repairedLine } from "./shell-repair-list.js";
