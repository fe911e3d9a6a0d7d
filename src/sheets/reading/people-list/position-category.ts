import type { Category } from '../../../awards/people/categories';
import { bare } from './bare';

const DEPUTY = '(?:pho |thu )?';
const COMPANY = /\b(?:cong ty|doanh nghiep|tap doan|tong cong ty|hop tac xa|htx|tnhh|cp)\b/u;

/** Leaders of a province or ministry and above. */
const PROVINCE = new RegExp(
  `^${DEPUTY}(?:bi thu tinh uy|bi thu thanh uy|bi thu thuong truc tinh uy|chu tich (?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan) (?:tinh|thanh pho)|bo truong|uy vien ban thuong vu tinh uy)|^thu truong\\b`,
  'u',
);
const DEPARTMENT = new RegExp(
  `^${DEPUTY}(?:giam doc so|vu truong|cuc truong|tong cuc truong|chanh van phong (?:ubnd|tinh uy|hdnd|uy ban)|chanh thanh tra tinh|vien truong|chanh an)\\b`,
  'u',
);
const DEPARTMENT_HEAD = new RegExp(`^${DEPUTY}(?:giam doc|truong ban|chanh thanh tra)(?: |$)`, 'u');
const COMPANY_HEAD = new RegExp(
  `^${DEPUTY}(?:tong giam doc|giam doc|chu tich (?:hdqt|hdtv|hoi dong|cong ty))\\b`,
  'u',
);
const OTHER_LEADER = new RegExp(
  `^${DEPUTY}(?:truong phong|phong\\b|chanh van phong|giam doc|chi cuc truong|hieu truong|truong khoa|khoa\\b|truong ban|ban\\b|chu tich|bi thu|truong tram|tram truong|chu nhiem|vien truong|truong phan vien|chanh thanh tra|truong cong an|chi huy truong|tong bien tap)(?: |$)`,
  'u',
);
const DIRECT =
  /^(?:chuyen vien|nhan vien|can su|can bo|cong chuc|vien chuc|giao vien|giang vien|bac si|duoc si|y si|y ta|dieu duong|ho sinh|ho ly|ky thuat vien|ky su|ke toan|van thu|luu tru|thu quy|lai xe|bao ve|tap vu|phuc vu|cong nhan|nong dan|ngu dan|thanh tra vien|kiem sat vien|tham phan|thu ky|kiem lam|nghien cuu vien|phong vien|bien tap vien|dien vien|hoc sinh|sinh vien|chien si|nguoi lao dong|to truong|to pho|huan luyen vien|van dong vien|tho |cong tac vien|xa doi|tuyen truyen vien|quan nhan)/u;

/**
 * The category that a position suggests, with the unit's name to tell a department's director from a company's. It is a
 * suggestion only; null where the position does not say.
 */
export function categoryFromPosition(position: string, unit: string | null): Category | null {
  const words = bare(position).replace(/^(?:ong|ba|dong chi) /u, '');
  const ofUnit = bare(unit ?? '');
  if (words === '') return null;
  if (PROVINCE.test(words)) return 'province-leader';
  if (DEPARTMENT.test(words)) return 'department-leader';
  const whole = `${words} ${ofUnit}`;
  if (COMPANY_HEAD.test(words) && COMPANY.test(whole)) return 'entrepreneur';
  const isDepartment =
    /^(?:so|ban) /u.test(ofUnit) && !/\b(?:trung tam|chi cuc|truong|phong)\b/u.test(words);
  if (DEPARTMENT_HEAD.test(words) && isDepartment) return 'department-leader';
  if (OTHER_LEADER.test(words)) return 'other-leader';
  return DIRECT.test(words) ? 'direct-worker' : null;
}
