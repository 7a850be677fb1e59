/** As many values as a sentence can name, and more. */
export const LONGEST = [
  'area=development,facilitating,regulating',
  'theme=law,policy,rights,health',
  'region=bangkok,brussels,buenos-aires,cairo,dakar,nairobi,pretoria,san-jose,africa,americas,asia,europe',
  'status=member,observer',
  'office=headquarters,regional-office,special-liaison-office,administrative-centre,country-office',
  'activity=community-development,qualified-return,diaspora,remittances,environment,labour,processing',
].join('&');
