import baNguon from '../../assets/schemes/ba-nguon-diem.json';
import boTuPhap from '../../assets/schemes/bo-tu-phap-2012.json';
import canTho from '../../assets/schemes/can-tho-2579-2025.json';
import capTinh from '../../assets/schemes/cap-tinh-100-diem.json';
import congAnQuangTri from '../../assets/schemes/cong-an-quang-tri-2025.json';
import dongNai from '../../assets/schemes/dong-nai-khoi-9.json';
import haiPhongOthers from '../../assets/schemes/hai-phong-212-2025-khong-lanh-dao.json';
import haiPhongLeaders from '../../assets/schemes/hai-phong-212-2025-lanh-dao.json';
import haiPhongHeads from '../../assets/schemes/hai-phong-212-2025-nguoi-dung-dau.json';
import mauSauTieuChi from '../../assets/schemes/mau-sau-tieu-chi.json';
import tayNinh from '../../assets/schemes/tay-ninh-chin-chi-tieu.json';
import tienGiang from '../../assets/schemes/tien-giang-tnmt-2022.json';
import tpHcm from '../../assets/schemes/tp-hcm-bang-bieu-4.json';

/** The schemes that come with the product, those with the most of their source first; loaded only when asked for. */
export const builtInSchemeFiles: readonly unknown[] = [
  tienGiang,
  canTho,
  haiPhongHeads,
  haiPhongLeaders,
  haiPhongOthers,
  congAnQuangTri,
  tayNinh,
  tpHcm,
  boTuPhap,
  dongNai,
  capTinh,
  baNguon,
  mauSauTieuChi,
];
