/** Attempt 1: what the educator wrote in September about the spring. */
export const firstReflection = `## What was the task for?

The purpose was to make decimals and percent useful. I think this worked very well. A garden is something that everybody can imagine, and a budget is a skill for life.

## What did you notice in students?

The students were very engaged. The room was loud in a good way, and nearly all the teams finished their posters on time. Several students told me that this was the best project of the year. The gallery walk was the high point, and it was nice to see how proud they were.

## What did students learn?

They learned about budgets, percent and teamwork. The average in the quiz was 81, which is better than on the chapter test. Treasurers did best, because they had practiced the most.

## What would you do differently?

I would give more time for the posters, since two teams had to finish during lunch. I might also bring in real plants to make the room look more like a garden.
`;

/** Attempt 2: the same prompts, answered with the samples on the table. */
export const secondReflection = `## What was the task for?

I had run budget projects before, with prices that came out of my own head. This year the prices and the yearly costs came from the minutes of the parks committee, and the plan went back to that committee. I wanted to find out whether a real limit and a real listener would change how students use percent and rates, or only how excited they are. After the first attempt I could not tell the two apart, because I had looked only at the excitement.

## What did you notice in students' thinking?

The clearest change is in what they compared. In the spring no team worked with a cost per year. This time four of seven did so before anybody asked. In Sample A the ten-year line is not an exercise: it carries the answer to the parents, "one year of power is $610 and nobody has said who pays it".

Sample B shows the moment itself. The team had a correct total and no doubt about it. Then a parent, from the very group that wanted the lights, asked who would pay for the power, and in the twenty minutes that followed they crossed out their main item and began to reason in proportion about a single lamp. No worksheet of mine had asked for that. I had expected the audience to make them speak better. It made them calculate something else.

## What did not work?

The rehearsal did not work. I handed out the role cards on the same day, and most pairs read them aloud, said "fine" and moved on. Sample C is the result: correct arithmetic, a percent that is used for nothing, and "there is a gate" as an answer to somebody who cannot use one. None of the four in that team had said in the survey that somebody at home has trouble with steps. I had used the survey to choose the topic and then had not used it to form the teams.

I also notice that I credited the hearing with everything at first. Three teams that had done well in the hearing had simply been lucky with their question. The panel asked seven different things, and only two of them could be answered with a number.

## What will you do next, and on what evidence?

Two changes. The role cards go home two days before the rehearsal with one question that each reader has to be able to answer in that role, because of what happened in Sample C. And each team will include at least one student for whom one of the requests is near to home, as the survey shows it. I will know whether it helped if, in the rehearsal, at least half of the teams change a number or a reason and not only their voice.

The next task is the school's own water bill, with the custodian as the client, because his slip ("tanks must be emptied before frost") named a cost that none of us had thought of.
`;

/** Attempt 2: what an observer wrote down during the hearing. */
export const hearingRecord = `OBSERVATION RECORD
Hearing on the Orchard Street lot, October 8, library, 9:00 to 10:30
Observer: a colleague from the science department. Teams by number, no names.

09:04  Panel reads. Room quiet. One panel member measures something on the plan of team 1 with a pencil.
09:11  Team 1. Speaker starts with the estimate, then the exact sum.
       Panel: "Who weeds in July?" Team confers for 20 seconds, answers from the minutes (garden club).
09:18  Team 2. Percent of the budget explained with a strip drawn on the board.
       Panel: "What breaks first?" Team: does not know, says so.
09:24  Team 3. "Lights make it safe." Panel (parent): "And who pays for the power?" Long pause.
       One student says quietly "we never looked at that column".
09:31  Team 4. Reads most of the plan from the sheet.
09:36  Team 5. Short. Panel: "What would you say to somebody who can't get in?" Answer: "There is a gate."
       Panel member nods and writes. No follow-up.
09:41  Team 6. Uses a table of yearly costs that they have drawn themselves.
09:47  Team 7. $100 over. They propose to sell the old bicycle rack. Laughter, then a real discussion
       about whether money from a sale may be counted.
09:55  Panel gives its view.
10:10  Revision. At six of seven tables somebody is calculating within the first three minutes.
       At table 3 the plan is turned over and a new one is started.
       At table 5 the sheet is not touched.
10:28  Sheets are collected. Red marks on five of seven.
`;
