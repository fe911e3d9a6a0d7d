import { readFileSync, writeFileSync } from 'node:fs';
import { init } from 'excelize-wasm';

// Run in a process of its own: jest cannot load excelize. It knows nothing of our code, and so is a fair witness.
//   make <output.xlsx>                    a workbook with everything in it that excelize can make
//   move <workbook.xlsx> <output.xlsx>    the first sheet renamed, with an empty row and an empty column inside its table
//   read <workbook.xlsx> <output.json>    what excelize reads: { sheet: [[text]] }, raw values
type Excelize = Awaited<ReturnType<typeof init>>;

const SHEET = 'Bảng chấm';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function main(): Promise<void> {
  const [task, path = '', output = ''] = process.argv.slice(2);
  const excelize = await init(require.resolve('excelize-wasm/excelize.wasm.gz'));
  if (task === 'make') writeFileSync(path, makeWorkbook(excelize));
  else if (task === 'move') writeFileSync(output, movedWorkbook(excelize, path));
  else writeFileSync(output, JSON.stringify(readTexts(excelize, path)));
  // The Go runtime would keep the process alive.
  process.exit(0);
}

function readTexts(excelize: Excelize, path: string): Record<string, string[][]> {
  const file = excelize.OpenReader(readFileSync(path));
  const sheets: Record<string, string[][]> = {};
  for (const name of file.GetSheetList().list) {
    const rows = file.GetRows(name, { RawCellValue: true });
    check(rows);
    sheets[name] = rows.result;
  }
  return sheets;
}

function movedWorkbook(excelize: Excelize, path: string): Uint8Array {
  const file = excelize.OpenReader(readFileSync(path));
  const [name = ''] = file.GetSheetList().list;
  check(file.InsertRows(name, 5, 1));
  check(file.InsertCols(name, 'D', 1));
  check(file.SetSheetName(name, 'Điểm năm 2025'));
  const written = file.WriteToBuffer();
  check(written);
  return bytesOf(written.buffer);
}

function check(answer: { readonly error: string | null }): void {
  if (answer.error !== null) throw new Error(answer.error);
}

function makeWorkbook(excelize: Excelize): Uint8Array {
  const file = excelize.NewFile();
  check(file.SetSheetName('Sheet1', SHEET));
  check(file.SetSheetRow(SHEET, 'A1', ['Đơn vị', 'TC1', 'TC2', 'Ngày', 'Tổng']));
  const date = file.NewStyle({
    CustomNumFmt: 'dd/mm/yyyy',
    Border: [{ Type: 'top', Style: 1, Color: '000000' }],
  });
  check(date);
  for (let row = 2; row <= 21; row += 1) {
    check(file.SetSheetRow(SHEET, `A${row}`, [`Đơn vị ${row - 1}`, row, row * 1.5, 45000 + row]));
    check(file.SetCellFormula(SHEET, `E${row}`, `B${row}+C${row}`));
  }
  check(file.SetCellStyle(SHEET, 'D2', 'D21', date.style));
  check(
    file.SetCellRichText(SHEET, 'A22', [
      { Text: 'Cộng ', Font: { Bold: true } },
      { Text: 'chung', Font: { Color: 'FF0000' } },
    ]),
  );
  check(file.MergeCell(SHEET, 'A22', 'D22'));
  check(file.SetRowVisible(SHEET, 6, false));
  check(file.SetColVisible(SHEET, 'Q:R', false));
  check(file.SetColWidth(SHEET, 'A', 'A', 30));
  check(file.AutoFilter(SHEET, 'A1:E21', [{ Column: 'B', Expression: 'x > 3' }]));
  check(
    file.SetPanes(SHEET, { Freeze: true, YSplit: 1, TopLeftCell: 'A2', ActivePane: 'bottomLeft' }),
  );
  const red = file.NewConditionalStyle({ Font: { Color: '9A0511' } });
  check(red);
  check(
    file.SetConditionalFormat(SHEET, 'B2:B21', [
      { Type: 'cell', Criteria: '>', Value: '6', Format: red.style },
    ]),
  );
  check(
    file.SetConditionalFormat(SHEET, 'C2:C21', [
      {
        Type: 'data_bar',
        Criteria: '=',
        MinType: 'min',
        MaxType: 'max',
        BarColor: '638EC6',
        BarSolid: true,
      },
    ]),
  );
  check(
    file.AddDataValidation(SHEET, {
      Sqref: 'B2:B21',
      Type: 'whole',
      Operator: 'between',
      Formula1: '0',
      Formula2: '100',
      ShowErrorMessage: true,
      ErrorTitle: 'Sai',
      Error: 'Từ 0 đến 100',
    }),
  );
  check(file.AddComment(SHEET, { Cell: 'B2', Author: 'Lan', Paragraph: [{ Text: 'Ghi chú' }] }));
  check(file.SetCellHyperLink(SHEET, 'A3', 'https://example.org/?a=1&b=2', 'External'));
  check(
    file.AddChart(SHEET, 'S2', {
      Type: excelize.Col,
      Series: [{ Name: `'${SHEET}'!$B$1`, Values: `'${SHEET}'!$B$2:$B$21` }],
    }),
  );
  check(
    file.AddPictureFromBytes(SHEET, 'S20', {
      Extension: '.png',
      File: PIXEL,
      Format: {},
      InsertType: excelize.PictureInsertTypePlaceOverCells,
    }),
  );
  check(file.AddShape(SHEET, { Cell: 'S30', Type: 'rect', Paragraph: [{ Text: 'Hình' }] }));
  check(file.AddFormControl(SHEET, { Cell: 'S35', Type: excelize.FormControlButton, Text: 'Nút' }));
  check(file.AddSparkline(SHEET, { Location: ['P2'], Range: [`'${SHEET}'!B2:C2`] }));
  check(file.SetHeaderFooter(SHEET, { OddHeader: '&C&"Arial"Tiêu đề' }));
  check(file.SetDefinedName({ Name: 'tong', RefersTo: `'${SHEET}'!$E$2:$E$21` }));
  check(file.InsertPageBreak(SHEET, 'A15'));

  check(file.NewSheet("O'Brien"));
  check(file.SetSheetRow("O'Brien", 'B3', ['a', 'b']));
  check(file.SetSheetRow("O'Brien", 'B4', ['x', 1]));
  check(file.AddTable("O'Brien", { Range: 'B3:C6', Name: 'Bang1' }));
  check(file.ProtectSheet("O'Brien", { Password: 'abc', SelectLockedCells: true }));
  check(file.NewSheet('Pivot'));
  check(
    file.AddPivotTable({
      DataRange: `${SHEET}!A1:E21`,
      PivotTableRange: 'Pivot!B2:F20',
      Rows: [{ Data: 'Đơn vị' }],
      Data: [{ Data: 'TC1', Subtotal: 'Sum' }],
    }),
  );
  check(file.NewSheet('Ẩn'));
  check(file.SetSheetVisible('Ẩn', false));
  check(file.SetDocProps({ Creator: 'Lan', Title: 'Bảng chấm điểm' }));
  const written = file.WriteToBuffer();
  check(written);
  return bytesOf(written.buffer);
}

function bytesOf(buffer: unknown): Uint8Array {
  if (buffer instanceof Uint8Array) return buffer;
  throw new TypeError('excelize gave no bytes');
}

void main();
