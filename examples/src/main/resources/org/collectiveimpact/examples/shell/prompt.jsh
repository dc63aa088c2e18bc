/set mode collective-impact normal -quiet
/set truncation collective-impact 200
/set truncation collective-impact 5000 expression,varvalue
/set feedback -quiet collective-impact
System.out.print("Collective Impact in JShell. help() says what can be said, /exit leaves.\n");
