// Ten steps through the shell. Run them with the jar, or type them at its prompt.

say("1. Which initiatives ship with the shell?")
cases()

say("2. Load one. What is on record?")
var i = load("milwaukee-teen-pregnancy")
show(i)

say("3. Does anything in it contradict itself?")
validate(i)

say("4. How did it stand at the end of 2015?")
var a = assess(i)
show(a)

say("5. Why did a criterion come to what it did?")
explain(a, "sm-baseline")

say("6. What should be asked next?")
ask(a)

say("7. What is the least work to the next gate?")
plan(a)

say("8. What would one answer change?")
compare(a, a.answering("cc-trust", Answer.YES))

say("9. What changed in five years, and what do the numbers say?")
compare(assess(i, "2010-12-31"), a)
Outlook.of(i.indicators().get(0), a.asOf()).trend()

say("10. Take it along: a report, two tables, and everything as JSON")
var folder = Files.createTempDirectory("collective-impact-tour-")
report(a, folder + "/report.html")
csv(GAPS, a, folder + "/gaps.csv")
csv(OBSERVATIONS, i, folder + "/values.csv")
write(a, folder + "/assessment.json")
