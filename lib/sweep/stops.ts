/** Rules that say "not before this is done", each with the question in which it is said to be done. */
export const questionOfStop: Readonly<Record<string, string>> = {
  'LB-06': 'legal-basis.consent.01',
  'LB-10': 'legal-basis.processor.01',
  'LB-12': 'cross-border.authority.01',
  'LB-14': 'risk-assessment.children.01',
  'LB-17': 'risk-assessment.important.01',
  'LB-18': 'disposition.sector.01',
  'PIA-3': 'risk-assessment.impact.01',
  'PIA-10': 'risk-assessment.children.01',
  'PIA-11': 'risk-assessment.important.01',
  D12: 'emergency-plan.open-incident.01',
  'XB-1': 'cross-border.route.01',
  'XB-2': 'cross-border.route.01',
  'XB-7': 'cross-border.route.01',
  'XB-8': 'cross-border.route.01',
};
