@echo off
rem Starts Mood DJ from a folder that holds lib\*.jar. The flags are those of the file mood-dj beside this one.
setlocal
set "HOME_=%~dp0.."
set "JAVA_=java"
if defined JAVA_HOME set "JAVA_=%JAVA_HOME%\bin\java"
set "OMP_NUM_THREADS=1"
set "OPENCV_LOG_LEVEL=SILENT"
set "HEAP=-Xmx256m -Xmn24m"
set "TIERS=-XX:TieredStopAtLevel=1"
if "%~1"=="train" set "HEAP=-Xmx3g" & set "TIERS="
if "%~1"=="bench" set "HEAP=-Xmx3g" & set "TIERS="
if "%~1"=="evaluate" set "HEAP=-Xmx512m" & set "TIERS="
if "%~1"=="classify" set "HEAP=-Xmx96m"
"%JAVA_%" %HEAP% %TIERS% -Xss512k -XX:+UseSerialGC -XX:MetaspaceSize=80m -Dorg.eclipse.deeplearning4j.helpers.disable=false -Dfile.encoding=UTF-8 %MOOD_DJ_JAVA_OPTS% -cp "%HOME_%\lib\*" io.github.mooddj.plugin.cli.MoodDj %*
if %ERRORLEVEL%==9009 echo mood-dj: Java 17 or newer is missing. Install it, or set JAVA_HOME to one.>&2
exit /b %ERRORLEVEL%
