export interface Order {
  number: string;
  serial: string;
  item: string;
  amount: number;
  paidOn: string;
  receiver: string;
  receiverMobile: string;
  receiverAddress: string;
  carrier: string;
  tracking: string;
}

export interface Customer {
  id: string;
  name: string;
  gender: string;
  /** A day; only a year once the customer is anonymous. */
  birth: string;
  nationality: string;
  idType: string;
  idNumber: string;
  guardian: string;
  relation: string;
  mobile: string;
  landline: string;
  wechat: string;
  email: string;
  address: string;
  campus: string;
  course: string;
  advisor: string;
  source: string;
  status: string;
  enrolledOn: string;
  hours: number;
  balance: number;
  bankCard: string;
  health: string;
  anonymous: boolean;
  orders: Order[];
  notes: { on: string; by: string; text: string }[];
}

export interface Equipment {
  campus: string;
  name: string;
  serial: string;
  version: string;
  asset: string;
  checkedAt: string;
}

export const today: string;
export function ageOf(birth: string): number;
export function makeCustomers(options?: { count?: number; seed?: number }): Customer[];
export function makeEquipment(options?: { count?: number; seed?: number }): Equipment[];
