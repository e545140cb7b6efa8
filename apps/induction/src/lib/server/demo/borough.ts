/** The demonstration borough. Every name is made up; every number is one that Ofcom keeps for drama. */
export const borough = {
  board: { name: 'Example Borough Safeguarding Children Partnership', shortName: 'Example Borough SCP', kind: 'partnership' as const, councilPhone: '020 7946 0100', privacyContact: 'The partnership’s business manager, Example Borough Council (demonstration)' },
  authority: 'Example Borough',
  contacts: [
    { slot: 'front-door', phone: '020 7946 0101', hours: 'Monday to Friday, 8.30am to 6pm' },
    { slot: 'out-of-hours', phone: '020 7946 0102', hours: 'Nights, weekends and bank holidays' },
    { slot: 'lado', phone: '020 7946 0103', hours: 'Monday to Friday, 9am to 5pm' },
    { slot: 'police', phone: '020 7946 0104', hours: 'Always' },
    { slot: 'early-help', phone: '020 7946 0105', hours: 'Monday to Friday, 9am to 5pm' }
  ],
  /** Days from today on which each is due; the last is closed. */
  actions: [
    { what: 'Read forty calls a month that were not taken on, together with schools, health and police', aim: 'A child who was turned away wrongly is found within the month', comes_from: 'plan', from_which: 'aim 2', owner: 'Head of the front door', due: 40 },
    { what: 'Ask each nursery who picks up when the lead and the deputy are both away', aim: '', comes_from: 'audit', from_which: 'of early years, autumn', owner: 'Early years adviser', due: -6 },
    { what: 'Book interpreters for every conference in which a parent asks for one', aim: 'Parents can say how they see it', comes_from: 'review', from_which: 'the local learning review', owner: 'Chair of conferences', due: -30, outcome: 'Booked for each of the last nine.' }
  ],
  neighbour: { name: 'Nextdoor Borough', contacts: [{ slot: 'front-door', phone: '020 7946 0201', hours: 'Monday to Friday, 9am to 5pm' }, { slot: 'out-of-hours', phone: '020 7946 0202', hours: 'Nights and weekends' }] }
} as const

/** Agencies with their sector, the jobs of their people and how many people they have had in three years. The first is the one of the sign-ins. */
export const agencies = [
  { name: 'Little Oaks Nursery', sector: 'early-years', jobs: ['early-years'], people: 28 },
  { name: 'Riverbank Day Nursery', sector: 'early-years', jobs: ['early-years'], people: 34 },
  { name: 'Tiny Steps Pre-school', sector: 'early-years', jobs: ['early-years'], people: 19 },
  { name: 'Northside Childminders’ Network', sector: 'early-years', jobs: ['childminder'], people: 46 },
  { name: 'St Example’s Primary School', sector: 'school', jobs: ['school-staff', 'school-staff', 'school-staff', 'school-lead', 'volunteer'], people: 74 },
  { name: 'Mill Lane Primary School', sector: 'school', jobs: ['school-staff', 'school-staff', 'school-lead'], people: 68 },
  { name: 'Canal Street Infants', sector: 'school', jobs: ['school-staff', 'volunteer'], people: 41 },
  { name: 'Highfield Academy', sector: 'school', jobs: ['school-staff', 'school-staff', 'school-staff', 'school-lead'], people: 162 },
  { name: 'Example Borough College', sector: 'school', jobs: ['school-staff'], people: 121 },
  { name: 'The Willows Special School', sector: 'school', jobs: ['school-staff', 'school-lead'], people: 57 },
  { name: 'Example Borough Hospital, children’s ward', sector: 'health', jobs: ['health-level-3', 'health-level-3', 'health-level-2'], people: 148 },
  { name: 'Example Borough Hospital, emergency department', sector: 'health', jobs: ['health-level-3', 'health-level-2'], people: 136 },
  { name: 'Community Health Visiting', sector: 'health', jobs: ['health-level-3'], people: 82 },
  { name: 'Market Street Surgery', sector: 'health', jobs: ['health-level-1', 'health-level-2', 'health-level-3'], people: 31 },
  { name: 'Borough Dental Practice', sector: 'health', jobs: ['health-level-1', 'health-level-2'], people: 17 },
  { name: 'Neighbourhood Policing, Example Borough', sector: 'police', jobs: ['police'], people: 118 },
  { name: 'Youth Justice Service', sector: 'police', jobs: ['youth-justice'], people: 38 },
  { name: 'Children’s Social Care', sector: 'social-care', jobs: ['social-care', 'social-care', 'manager'], people: 176 },
  { name: 'Beech House Children’s Home', sector: 'social-care', jobs: ['residential-care'], people: 26 },
  { name: 'Foster Carers of Example Borough', sector: 'social-care', jobs: ['foster-carer'], people: 93 },
  { name: 'Borough Homes', sector: 'housing', jobs: ['housing'], people: 64 },
  { name: 'Example Borough Leisure', sector: 'youth', jobs: ['sport-and-leisure', 'volunteer'], people: 77 },
  { name: 'Otters Swimming Club', sector: 'youth', jobs: ['sport-and-leisure', 'volunteer'], people: 33 },
  { name: 'Eastside Youth Club', sector: 'youth', jobs: ['youth-and-community', 'volunteer'], people: 29 },
  { name: 'Open Door Family Charity', sector: 'charity', jobs: ['youth-and-community', 'volunteer'], people: 52 },
  { name: 'Saturday Language School', sector: 'charity', jobs: ['volunteer'], people: 22 },
  { name: 'Food and Welcome Hub', sector: 'charity', jobs: ['volunteer', 'youth-and-community'], people: 37 },
  { name: 'Parish of All Examples', sector: 'faith', jobs: ['faith-group', 'volunteer'], people: 36 },
  { name: 'Borough Mosque Madrasah', sector: 'faith', jobs: ['faith-group', 'volunteer'], people: 42 },
  { name: 'New Hope Church', sector: 'faith', jobs: ['faith-group'], people: 24 },
  { name: 'Gurdwara Youth Classes', sector: 'faith', jobs: ['faith-group', 'volunteer'], people: 18 },
  { name: 'Example Borough Council, members and offices', sector: 'council', jobs: ['elected-member', 'manager', 'other'], people: 71 }
] as const

export const firstNames = 'Aaliyah Abena Adam Agnieszka Aisha Alex Amara Amina Ana Andrew Anjali Arjun Ayodele Beatrice Ben Bilal Bronwen Carlos Chidi Chloë Claire Daniel Deepa Diego Efua Elena Ella Emeka Emma Esra Ewa Farah Fatima Femi Fiona Gareth Grace Hana Hassan Helen Ibrahim Ifeoma Imani Ines Jack James Jasmine João José Joy Kamila Karen Kofi Kwame Laila Leah Liam Linh Lucy Magda Maria Marek Martha Maryam Mei Mohammed Nadia Naomi Ngozi Nia Nikhil Nkechi Olu Omar Paolo Patience Paul Priya Rachel Rafał Ravi Rebecca Rosa Ruth Sadia Sam Sanjay Sara Siân Sinéad Sofia Stephen Sunita Tariq Temi Thi Tom Uche Vikram Wei Yasmin Yetunde Yusuf Zainab Zoë Zsófia'.split(' ')
export const lastNames = 'Adebayo Ahmed Akhtar Ali Anand Appiah Bailey Balogun Banerjee Begum Bennett Boateng Brown Campbell Chan Chaudhry Chowdhury Clarke Cohen Costa Davies Demir Desai Dhillon Diallo Edwards Eze Fernandes Fitzgerald Garcia Georgiou Gill Green Hall Haque Hassan Hughes Hussain Ibrahim Iqbal Jackson Jankowska Johnson Jones Joseph Kamara Kapoor Kaur Khan Kowalski Kumar Lewis Li Lopes MacDonald Mahmood Malik Martin Mensah Miah Mitchell Mohamud Moore Morgan Murphy Ndlovu Nguyễn Nowak O’Brien O’Connor Obi Odukoya Okafor Okonkwo Oliveira Osei Owusu Patel Pereira Phillips Popescu Price Quaye Rahman Reid Roberts Robinson Rodrigues Sesay Shah Sharma Silva Singh Smith Stewart Szabó Taylor Thomas Turner Uddin Wałęga Walker Wang White Williams Wilson Wong Wright Yilmaz Young Zhang Żak'.split(' ')
