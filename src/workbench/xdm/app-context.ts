/** The languages that the stand-in offers for Excel's own words. */
export type DisplayLanguage = 'vi-VN' | 'en-US';

/** What `isSetSupported` answers from. The stand-in claims what its engine was built after. */
export const requirementMatrix = {
  ExcelApi: '1.17',
  SharedRuntime: '1.1',
  DialogApi: '1.2',
  AddinCommands: '1.1',
  RibbonApi: '1.1',
  Settings: '1.1',
  CustomXmlParts: '1.1',
  DelayForCellEdit: '1.1',
} as const;

/** Excel on the web, as the library counts programs. */
const EXCEL_ON_THE_WEB = 16;

export interface AppContextFacts {
  readonly conversationId: string;
  readonly displayLanguage: DisplayLanguage;
  readonly documentName: string;
  readonly settings: ReadonlyMap<string, string>;
  /** Requirement sets and their versions; those that are missing are not supported. */
  readonly requirements: Readonly<Record<string, string>>;
}

/**
 * What the library is told of the program, the document and the add-in when a page starts. The library takes
 * `Office.context.displayLanguage` from here and `Office.context.officeTheme` from nowhere: see office-theme.ts.
 */
export function appContext(facts: AppContextFacts): Readonly<Record<string, unknown>> {
  return {
    _id: facts.conversationId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.0',
    _appUILocale: facts.displayLanguage,
    _dataLocale: facts.displayLanguage,
    _docUrl: facts.documentName,
    _clientMode: 1,
    _settings: [...facts.settings],
    // The add-in is opened, not put into the document.
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: facts.conversationId,
    _appInstanceId: facts.conversationId,
    _touchEnabled: false,
    _commerceAllowed: false,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(facts.requirements),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.0.0',
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: 'Bảng Vàng',
    _appDomains: [],
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: '1.2' }),
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

/** Which program, platform and language a page runs in: `_host_Info` in its address. */
export function hostInfo(displayLanguage: DisplayLanguage, isDialog: boolean): string {
  const dialog = isDialog ? 'isDialog' : '';
  return `Excel$Web$16.01$${displayLanguage}$telemetry$${dialog}$disableLogging$0`;
}

/** What the frame of a page must be called, so that the library in it finds whoever plays Excel. */
export function frameName(
  facts: { readonly conversationId: string; readonly addinId: string; readonly origin: string },
  info: string,
): string {
  const { conversationId, addinId, origin } = facts;
  return JSON.stringify({ hostInfo: info, xdmInfo: `${conversationId}|${addinId}|${origin}` });
}
