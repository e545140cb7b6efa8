/** Where a user meets a system of the Board's papers today. `decided` and `taught` name something that may not be there yet: then the page says "not yet". */
export type Met =
  /** A procedure of the library: its rules decide. */
  | { readonly decided: string }
  /** A lesson, by its permanent id. */
  | { readonly taught: string }
  /** Something that the app keeps or gives: the page where it is, and what is there. */
  | { readonly recorded: string; readonly there: string; readonly forTheBoard?: true }
  /** A past body or event: nothing of it is done today. Says why. */
  | { readonly reference: string }
  /** Nothing yet: what it waits for. */
  | { readonly waits: string }

/** A system that the papers name, by its permanent number. */
export interface System {
  readonly id: string
  readonly name: string
  /** What it is or was, in a line. */
  readonly what: string
  readonly met: Met
}

/** The ninety-three systems of the London Board's papers of 2007 to 2011. */
export const systems: readonly System[] = [
  { id: '01', name: 'London Safeguarding Children Board', what: 'The regional body of the boroughs’ boards; now the London partnership.', met: { reference: 'A regional body with no cases and no learners of its own. Its procedures are what the rules cite.' } },
  { id: '02', name: 'Local Safeguarding Children Board', what: 'The statutory board of one borough, until 2019; a partnership since.', met: { recorded: '/about', there: 'the board or partnership that gives this induction' } },
  { id: '03', name: 'Mission statement of the London Board', what: 'One sentence on what the Board was for, in draft.', met: { reference: 'A draft of 2007. Nobody is bound by it today.' } },
  { id: '04', name: 'Workplan 2007/08', what: 'Twelve aims with actions, outcomes, leads and times.', met: { recorded: '/board/actions', there: 'what a board said it would do, by whom, by when, and what came of it', forTheBoard: true } },
  { id: '05', name: 'Review of work streams', what: 'Managers’ review of nine streams of work.', met: { reference: 'A review that managers did once, in 2009.' } },
  { id: '06', name: 'Meeting notes with actions', what: 'Minutes, each action with its owner.', met: { recorded: '/board/actions', there: 'what a board said it would do, by whom, by when, and what came of it', forTheBoard: true } },
  { id: '07', name: 'Schedule of meetings', what: 'The Board’s calendar from 2007 to 2011.', met: { reference: 'Meetings that were held long ago.' } },
  { id: '08', name: 'London Safeguarding Pledge', what: 'Leaders’ signed promise to share practice and to put children’s safety first.', met: { reference: 'Signed once by leaders of bodies of which several are gone.' } },
  { id: '09', name: 'Guidance for chairs of boards', what: 'How to chair a board well, of July 2009.', met: { taught: 'lesson-for-chairs' } },
  { id: '10', name: 'Leaders’ responsibilities', what: 'How council leaders hold safeguarding to account, of July 2009.', met: { taught: 'lesson-for-leaders' } },
  { id: '11', name: 'Sessions for elected members', what: 'Development sessions for lead members, leaders and scrutiny chairs.', met: { taught: 'lesson-for-elected-members' } },
  { id: '12', name: 'London regional safeguarding advisers', what: 'Three peer advisers who worked with boroughs.', met: { reference: 'A programme that ended.' } },
  { id: '13', name: 'Survey of boards’ funding', what: 'Who paid how much to each board, of May 2010.', met: { reference: 'A survey that was done once.' } },
  { id: '14', name: 'The Board’s resources and budget', what: 'Staff, and what each partner gave.', met: { reference: 'The accounts of a body of that time.' } },
  { id: '15', name: 'Pooled budget and small grants', what: 'Small grants to the thirty-two boards.', met: { reference: 'Grants that were paid out long ago.' } },
  { id: '16', name: 'Bid to the Migration Impacts Fund', what: 'A grant that paid for work on culture and faith.', met: { reference: 'The fund was closed in 2010. What it paid for is the procedure on faith and culture.' } },
  { id: '17', name: 'Work with the Government Office for London', what: 'An arrangement between two bodies.', met: { reference: 'The office was closed in 2011.' } },
  { id: '18', name: 'Forums, website and network links', what: 'How people of the boards heard from one another.', met: { reference: 'Replaced by other means long ago.' } },
  { id: '19', name: 'London Child Protection Procedures', what: 'The procedures of all London boroughs, in their third edition then.', met: { decided: 'child-protection' } },
  { id: '20', name: 'Procedures, section 12: unexpected death of a child', what: 'The section to be drafted from the child death papers.', met: { decided: 'child-death' } },
  { id: '21', name: 'Editorial board of the procedures', what: 'How a change of procedure was asked for, consulted on and published.', met: { recorded: '/packs', there: 'what differs between editions, and who signed what off', forTheBoard: true } },
  { id: '22', name: 'Protocol with the animal welfare society', what: 'What to do where cruelty to animals and harm to children meet.', met: { decided: 'animal-welfare-link' } },
  { id: '23', name: 'Guidance on restricted information', what: 'Marking and handling of sensitive papers.', met: { decided: 'protective-marking' } },
  { id: '24', name: 'Guide to thresholds', what: 'When to refer to children’s social care.', met: { decided: 'thresholds' } },
  { id: '25', name: 'London guidance on the common assessment', what: 'Help before social care, then called CAF.', met: { decided: 'early-help' } },
  { id: '26', name: 'Procedure on domestic violence', what: 'Children who live with domestic abuse.', met: { decided: 'domestic-violence' } },
  { id: '27', name: 'Risk matrix for children living with domestic violence', what: 'A licensed tool for trained people: only its purpose and its result are held here.', met: { decided: 'domestic-violence' } },
  { id: '28', name: 'Procedure on gangs and serious youth violence', what: 'Children drawn into or hurt by gangs.', met: { decided: 'gangs' } },
  { id: '29', name: 'Toolkit and procedure on trafficked children', what: 'Recognising and referring children who were trafficked.', met: { decided: 'trafficking' } },
  { id: '30', name: 'National Referral Mechanism', what: 'How a trafficked child is recognised as a victim.', met: { decided: 'trafficking' } },
  { id: '31', name: 'Resource pack on female genital mutilation', what: 'Information, signs, and what to ask and do.', met: { decided: 'fgm' } },
  { id: '32', name: 'Maternity toolkit on female genital mutilation', what: 'Asking every woman, and recording it.', met: { decided: 'fgm' } },
  { id: '33', name: 'National action plan on female genital mutilation', what: 'A draft written under a European project.', met: { reference: 'A plan of that time; the law has moved on since. Today’s duties are in the procedure.' } },
  { id: '34', name: 'Guidance on adults who view abuse images', what: 'Children around an adult who views images of abuse.', met: { decided: 'viewing-abuse-images' } },
  { id: '35', name: 'Procedure on missing children, and the assessment beforehand', what: 'Children missing from home or care, and what is thought through before a placement.', met: { decided: 'missing' } },
  { id: '36', name: 'Guidance on culture and faith', what: 'Harm that is linked to belief or to honour, without blaming a community.', met: { decided: 'faith-and-culture' } },
  { id: '37', name: 'Model strategy for engaging communities', what: 'How a board works with communities and faith groups.', met: { taught: 'lesson-working-with-communities' } },
  { id: '38', name: 'Handbook for headteachers', what: 'A companion to the procedures for schools.', met: { taught: 'lesson-for-school-leaders' } },
  { id: '39', name: 'Guidance on parental substance misuse', what: 'Children whose parents misuse drugs or alcohol.', met: { decided: 'parental-difficulties' } },
  { id: '40', name: 'Work on parental mental health', what: 'Strategy, report and network.', met: { decided: 'parental-difficulties' } },
  { id: '41', name: 'Seminar on fabricated or induced illness', what: 'Training on the national guidance of 2008.', met: { decided: 'fabricated-illness' } },
  { id: '42', name: 'National guidance on sexual exploitation', what: 'Children who are sexually exploited.', met: { decided: 'sexual-exploitation' } },
  { id: '43', name: 'Education and treatment service on sexual exploitation', what: 'Services for schools and children.', met: { reference: 'Contracts of that time. Today’s help is asked for by the procedure.' } },
  { id: '44', name: 'Assessment of harmful sexual behaviour', what: 'Ten steps that agencies take together; the licensed tool itself is not held here.', met: { decided: 'harmful-sexual-behaviour' } },
  { id: '45', name: 'Prevention line and sexual assault referral centres', what: 'Where to turn after sexual abuse, or to prevent it.', met: { decided: 'sexual-abuse' } },
  { id: '46', name: 'Project with young Somali men', what: 'A joint project of youth justice and community.', met: { reference: 'A project that ended.' } },
  { id: '47', name: 'Film for speakers of Lingala and French', what: 'A community’s own film on keeping children safe; today a page for parents and communities.', met: { taught: 'lesson-for-parents-and-communities' } },
  { id: '48', name: 'Community Partnership Project', what: 'Work with communities, with a report in 2007.', met: { reference: 'A project that reported and ended; its theme lives on in the procedure on faith and culture.' } },
  { id: '49', name: 'Response to an unexpected death', what: 'What agencies do together in the first hours and days.', met: { decided: 'child-death' } },
  { id: '50', name: 'Child death overview panel', what: 'The panel that reviews every child’s death.', met: { decided: 'child-death' } },
  { id: '51', name: 'Toolkit on child death', what: 'Help for boards to prepare.', met: { decided: 'child-death' } },
  { id: '52', name: 'List of single points of contact', what: 'Whom to tell of a death in each borough.', met: { recorded: '/board/contacts', there: 'the contacts that a board keeps and checks', forTheBoard: true } },
  { id: '53', name: 'National forms for child deaths', what: 'What is notified and collected.', met: { decided: 'child-death' } },
  { id: '54', name: 'Serious case review', what: 'The review after the worst; a practice review today.', met: { decided: 'case-review' } },
  { id: '55', name: 'Working group on case reviews', what: 'People who were to write guidance.', met: { reference: 'A group that met in 2009.' } },
  { id: '56', name: 'Software for gathering information in reviews', what: 'One package for London, which was thought about.', met: { decided: 'case-review' } },
  { id: '57', name: 'Root cause analysis in reviews', what: 'A method that was thought about.', met: { decided: 'case-review' } },
  { id: '58', name: 'Pilots of Learning Together', what: 'A systems method for reviews, piloted in seven boroughs.', met: { decided: 'case-review' } },
  { id: '59', name: 'Conference on aligning reviews', what: 'A small conference of health networks.', met: { reference: 'An event of February 2008.' } },
  { id: '60', name: 'Allegations against staff', what: 'The designated officer, and what happens with a worry about somebody who works with children.', met: { decided: 'allegations' } },
  { id: '61', name: 'Child sex offender disclosure scheme', what: 'A parent may ask about a person’s past.', met: { decided: 'disclosure-scheme' } },
  { id: '62', name: 'Confidentiality form of the disclosure scheme', what: 'The undertaking not to pass on what was told.', met: { decided: 'disclosure-scheme' } },
  { id: '63', name: 'Information sharing project', what: 'The hub where agencies share: MASH.', met: { decided: 'information-sharing' } },
  { id: '64', name: 'CP24: pilot for unscheduled care', what: 'Checking in a hospital whether a child is already known.', met: { decided: 'information-sharing' } },
  { id: '65', name: 'Procedures of walk-in centres', what: 'As robust as those of emergency departments.', met: { decided: 'information-sharing' } },
  { id: '66', name: 'Named and designated roles in health', what: 'Who leads on safeguarding in the health service.', met: { taught: 'lesson-who-does-what' } },
  { id: '67', name: 'Asset and the Assessment Framework', what: 'How children’s needs were assessed.', met: { decided: 'harmful-sexual-behaviour' } },
  { id: '68', name: 'Training sub-group', what: 'The people of boards who answer for training.', met: { recorded: '/packs/sign-off', there: 'the parts of the pack, and who agreed each', forTheBoard: true } },
  { id: '69', name: 'Induction pack for new workers', what: 'For boards to adapt: this induction.', met: { recorded: '/learn', there: 'the induction itself' } },
  { id: '70', name: 'Competence Matters', what: 'A framework of training for all agencies.', met: { recorded: '/packs/paths', there: 'the path of each role, and what of each framework it meets', forTheBoard: true } },
  { id: '71', name: 'Safeguarding London’s Children', what: 'The yearly conference.', met: { reference: 'Events of those years.' } },
  { id: '72', name: 'Best-practice seminars', what: 'Seminars on sexual abuse, culture and faith.', met: { reference: 'Events of those years; their themes are procedures.' } },
  { id: '73', name: 'Conference of communities and faiths', what: 'Held on 13 May 2011.', met: { reference: 'An event of that day.' } },
  { id: '74', name: 'Leadership course for health professionals', what: 'For paediatricians and nurses, in three cohorts.', met: { reference: 'A course that was held then.' } },
  { id: '75', name: 'Network of designated doctors and nurses', what: 'Designing care pathways together.', met: { reference: 'A network of that time; whom to ask today is in each procedure’s actions.' } },
  { id: '76', name: 'Work with the voluntary sector', what: 'How voluntary groups are heard on boards.', met: { taught: 'lesson-working-with-communities' } },
  { id: '77', name: 'Sub-group on the Olympic Games', what: 'Keeping children safe at very large events.', met: { decided: 'major-events' } },
  { id: '78', name: 'London safeguarding dataset', what: 'One set of indicators for all boards.', met: { recorded: '/board/dataset', there: 'indicators by quarter and year, each with its definition, beside a board’s own earlier figures and its neighbours’. Our own set: the list of 51 was not found', forTheBoard: true } },
  { id: '79', name: 'Priority review of boards', what: 'A national review that asked for better figures.', met: { reference: 'A review that was done once. The figures that it asked for are kept under 78.' } },
  { id: '80', name: 'Quality assurance framework', what: 'Pilots with eight areas. Three ways of knowing: how much, how well, is anyone better off.', met: { taught: 'lesson-for-leaders' } },
  { id: '81', name: 'Inspections without notice', what: 'What inspectors found in duty teams.', met: { taught: 'lesson-for-leaders' } },
  { id: '82', name: 'Third joint chief inspectors’ report', what: 'Twenty-two recommendations.', met: { reference: 'A report of that time, and the government’s answer to it.' } },
  { id: '83', name: 'Action after a review in Haringey', what: 'An urgent change of procedure.', met: { recorded: '/reviews', there: 'published reviews, and where what they found is taught' } },
  { id: '84', name: 'Monitoring of the trafficking toolkit', what: 'What the pilot showed.', met: { reference: 'A report of 2011; what came of it is in the procedure.' } },
  { id: '85', name: 'NHS London improvement programme', what: 'Shown at a conference.', met: { reference: 'A programme that ended.' } },
  { id: '86', name: 'Working Together 2006', what: 'The national guidance, since then in six editions more.', met: { decided: 'referral' } },
  { id: '87', name: 'Changes to the UN convention', what: 'Reservations that were withdrawn in 2008.', met: { taught: 'lesson-childrens-rights' } },
  { id: '88', name: 'European convention on trafficking', what: 'In force from 1 April 2009.', met: { decided: 'trafficking' } },
  { id: '89', name: 'Consultation on the children’s workforce', what: 'Closed on 10 March 2009.', met: { reference: 'A consultation that closed.' } },
  { id: '90', name: 'Consultation on lead members and directors', what: 'Closed on 10 February 2009.', met: { reference: 'A consultation that closed.' } },
  { id: '91', name: 'Consultation on missing children', what: 'Closed on 8 April 2009.', met: { reference: 'A consultation that closed; the guidance that followed is in the procedure.' } },
  { id: '92', name: 'Serious Youth Violence Board', what: 'A new board, and a summit in November 2008.', met: { reference: 'A body and an event of that time; what to do is in the procedure on gangs.' } },
  { id: '93', name: 'Other bodies in the papers', what: 'Agencies and charities of that time, many merged or renamed since.', met: { recorded: '/glossary', there: 'names then and now' } }
]
