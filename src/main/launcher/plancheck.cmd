@echo off
rem Starts plancheck with the Java of JAVA_HOME or of the PATH.
setlocal
set "JAR=%~dp0plancheck.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -jar "%JAR%" %*
exit /b %ERRORLEVEL%
