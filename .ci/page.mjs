// Opens reports in headless Chromium as a person would: in both languages, light and dark, on a desktop, a phone and on
// paper. Fails on a console message, a request, a sideways scroll, an axe violation, or a control that does not work.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const axe = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const looks = [
  { name: "desktop, light, en", width: 1280, scheme: "light", language: "en" },
  { name: "desktop, dark, zh", width: 1280, scheme: "dark", language: "zh" },
  { name: "phone, light, zh", width: 360, scheme: "light", language: "zh" },
  { name: "phone, dark, en", width: 360, scheme: "dark", language: "en" },
];
const failures = [];
const demand = (true_, what) => { if (!true_) failures.push(what); };

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});

async function open(file, look, options = {}) {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 }, colorScheme: look.scheme, ...options });
  const page = await context.newPage();
  const url = "file://" + resolve(file);
  const at = `${file} (${look.name})`;
  page.on("console", message => failures.push(`${at}: console: ${message.text()}`));
  page.on("pageerror", error => failures.push(`${at}: ${error.message}`));
  page.on("dialog", dialog => { failures.push(`${at}: a script of the submission ran`); dialog.dismiss(); });
  page.on("request", request => demand(request.url() === url || request.url() === "data:,", `${at}: request to ${request.url()}`));
  await page.goto(url);
  return { page, at, context };
}

async function accessible(page, at) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  for (const violation of violations) {
    failures.push(`${at}: axe ${violation.id} (${violation.impact}): ${violation.help}: ${violation.nodes.slice(0, 3).map(n => n.html).join(" ")}`);
  }
}

for (const file of process.argv.slice(2)) {
  for (const look of looks) {
    const { page, at, context } = await open(file, look, { bypassCSP: true });
    await page.click(`[data-to=${look.language}]`);
    demand(await page.evaluate(() => document.documentElement.lang) === (look.language === "zh" ? "zh-CN" : "en"), `${at}: language`);
    demand(await page.locator(look.language === "zh" ? ".en:visible" : ".zh:visible").count() === 0, `${at}: both languages shown`);
    demand(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${at}: scrolls sideways`);
    await page.evaluate(() => document.querySelectorAll("details").forEach(d => { d.open = true; }));
    await accessible(page, at);
    await context.close();
  }
  const { page, at, context } = await open(file, { name: "use", width: 1280, scheme: "light" });
  const shown = async () => Number((await page.locator("#shown").textContent()).split(" ")[0]);
  const all = await shown();
  await page.uncheck("[name=kind][value=open]");
  const withoutOpen = await shown();
  demand(withoutOpen < all && await page.locator(".result[data-kind=open]:visible").count() === 0, `${at}: filter by outcome`);
  await page.uncheck("[name=level][value=error]");
  demand(await page.locator(".result[data-level=error]:visible").count() === 0, `${at}: filter by level`);
  await page.click("[type=reset]");
  await page.waitForFunction(n => document.getElementById("shown").textContent.startsWith(n + " "), all);
  await page.selectOption("[name=clause]", { index: 1 });
  const clause = await page.inputValue("[name=clause]");
  const others = await page.locator(".finding:visible").evaluateAll((found, id) => found.filter(f => !f.dataset.clauses.split(" ").includes(id)).length, clause);
  demand(others === 0 && await shown() < all, `${at}: filter by clause`);
  await page.click("[type=reset]");
  await page.selectOption("[name=track]", { index: 1 });
  demand(await shown() < all && await page.locator(".proposal:visible").count() > 0, `${at}: filter by track`);
  await page.click("[type=reset]");
  await page.fill("[name=text]", "no proposal says this");
  demand(await shown() === 0 && await page.locator("#none").isVisible(), `${at}: filter by text`);
  await page.click("[type=reset]");
  await page.keyboard.press("Tab");
  await page.evaluate(() => document.activeElement.blur());
  await page.evaluate(() => scrollTo(0, 0));
  await page.reload();
  await page.keyboard.press("Tab");
  demand(await page.evaluate(() => document.activeElement.className) === "skip", `${at}: the first stop of the keyboard leads to the findings`);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const size = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString("latin1"));
  demand(size && Math.round(size[1]) === 595 && Math.round(size[2]) === 842, `${at}: prints on A4`);
  await context.close();
  const quiet = await open(file, { name: "no script", width: 1280, scheme: "light" }, { javaScriptEnabled: false });
  demand(await quiet.page.locator("#filter").isHidden() && await quiet.page.locator(".proposal").first().isVisible(), `${quiet.at}: readable without script`);
  await quiet.context.close();
  console.log(`${file}: ${all} results looked at`);
}
await browser.close();
if (failures.length > 0) {
  console.error([...new Set(failures)].join("\n"));
  process.exit(1);
}
console.log("no console message, no request, no axe violation");
