import { expect, test } from 'vitest'
import { source } from './support.js'

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
const html = async (body: string): Promise<string> => (await source(page(body), 'a.html')).text

test('menus, related links, comments and footers are left out', async () => {
  const links = [1, 2, 3, 4].map((n) => `<li><a href="/${n}">Quyết định số ${n}/QĐ-UBND ngày 1/1/2020</a></li>`).join('')
  const body = `<nav>Trang chủ</nav><div class="top"><ul>${links}</ul></div><div class="wrap"><div id="x"><h2>KẾ HOẠCH</h2><p>Thực hiện&nbsp;giảm <b>ngh&egrave;o</b>.</p><p>Đoạn hai.</p></div><div class="comments"><p>Bình luận số 9/CT-TTg</p></div></div><footer>Giấy phép số 1/GP</footer>`
  expect(await html(body)).toBe('KẾ HOẠCH\nThực hiện\u00a0giảm nghèo.\nĐoạn hai.\n')
})

test('a wrapper that is only named like furniture is kept', async () => {
  const text = '<p>Kế hoạch giảm nghèo của tỉnh, các sở và các huyện.</p>'.repeat(5)
  expect(
    (await html(`<div class="wrapper has-sidebar"><div class="content">${text}</div><div class="sidebar">Tin mới</div></div>`)).split('\n'),
  ).toHaveLength(6)
})

test('tables keep their columns, spans their places; lists their labels', async () => {
  const body =
    '<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td rowspan="2">1</td><td colspan="2">2</td></tr><tr><td>3</td><td>4</td></tr></table><ol start="2"><li>hai</li><li>ba</li></ol><ul><li>gạch</li><li>- sẵn</li></ul>'
  expect(await html(body)).toBe('A\tB\tC\n1\t2\n\t3\t4\n2. hai\n3. ba\n- gạch\n- sẵn\n')
})

test('raised numbers are notes, squares stay squares', async () => {
  const body =
    '<p>Nghị quyết<sup>2</sup> giao 25 m<sup>2</sup> đất<a href="#_ftn1">[1]</a>.</p><div id="ftn1"><p><a href="#_ftnref1">[1]</a> Luật đất đai.</p></div>'
  expect(await html(body)).toBe('Nghị quyết[2] giao 25 m² đất[1].\n[1] Luật đất đai.\n')
})

test('a headline is put before a report, not before a document', async () => {
  const text = 'Ngày 10/11, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch số 51-KH/TU. '.repeat(20)
  expect(
    (await html(`<div><h1>Tỉnh ủy ra kế hoạch</h1></div><article><p>${text}</p></article>`)).startsWith('Tỉnh ủy ra kế hoạch\nNgày 10/11'),
  ).toBe(true)
})

test('deep nesting does not overflow', async () => {
  const made = await source(page(`${'<div>'.repeat(20_000)}<p>Kế hoạch</p>`), 'a.html')
  expect(made.text.trim()).toBe('Kế hoạch')
  expect(made.notices.map(({ ruleId }) => ruleId)).toContain('input/nesting-cut')
})

test('a page saved as MHTML, and a page in windows-1258', async () => {
  const mhtml = `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--b"\r\n\r\n----b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>K=E1=BA=BF ho=E1=BA=A1ch gi=\r\n=E1=BA=A3m</p></body></html>\r\n----b--\r\n`
  const made = await source(mhtml, 'a.mht')
  expect([made.format, made.text]).toEqual(['mhtml', 'Kế hoạch giảm\n'])
  const bytes = Uint8Array.from(
    [...'<html><head><meta charset="windows-1258"></head><p>K']
      .map((c) => c.charCodeAt(0))
      .concat(0xea, 0xec, 0x20, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68),
  )
  expect(await source(bytes, 'a.html')).toMatchObject({ text: 'Kế hoạch\n', encoding: 'windows-1258' })
})
